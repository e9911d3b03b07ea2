/* The content stems of a text in one pass: see cleaner/stories/words.py, whose Python twin says the
   same. What a character is comes from Python, once for each character met; what a word is worth is
   remembered. */

#include "_worth.h"

typedef struct {
    uint8_t bytes[4 * LONGEST]; /* case folded, as UTF-8 */
    size_t size;
    int count;    /* of characters */
    int is_other; /* not all are of scripts whose stems are the beginnings of words */
} Word;

/* The character at a place; NULL with an exception set. */
static const Character *look(const Reader *reader, const uint8_t *at, const uint8_t **next)
{
    uint32_t code;
    Character *own;
    *next = decode(at, &code);
    own = &reader->table->characters[code];
    if (!own->what && learn(reader->table->describe, own, at, *next - at) < 0)
        return NULL;
    return own;
}

static void add(Word *word, const Character *own)
{
    for (int i = 0; i < own->size; i++) {
        word->is_other |= own->folded[i] >= OTHER_SCRIPTS;
        word->count += (own->folded[i] & 0xC0) != 0x80;
        if (word->count <= LONGEST)
            word->bytes[word->size++] = own->folded[i];
    }
}

/* Where the run of characters ends that are all of `kinds`; NULL with an exception set. */
static const uint8_t *run(const Reader *reader, const uint8_t *at, const uint8_t *end, int kinds)
{
    const uint8_t *next;
    for (; at < end; at = next) {
        const Character *own = look(reader, at, &next);
        if (own == NULL)
            return NULL;
        if ((own->what & kinds) != kinds)
            break;
    }
    return at;
}

static int is_letter(uint8_t byte)
{
    return (uint8_t)((byte | 0x20) - 'a') < 26;
}

/* The bytes of a word's first characters, which are its stem. */
static size_t stem_size(const Word *word)
{
    size_t size = 0;
    for (int count = 0; size < word->size; size++) {
        count += (word->bytes[size] & 0xC0) != 0x80;
        if (count > STEM)
            break;
    }
    return size;
}

/* Hand on the stem of a word, if it has one: what `_stem` says of it in words.py. */
static int give_word(const Reader *reader, const Word *word)
{
    if (word->is_other) {
        int may_have_stem = word->count >= SHORTEST || word->size >= SYLLABLES * SYLLABLE_SIZE;
        return may_have_stem ? give(reader, word->bytes, word->size, 1) : 0;
    }
    if (word->count < SHORTEST || common_slot(reader->table, word->bytes, word->size)->bytes != NULL)
        return 0;
    return give(reader, word->bytes, stem_size(word), 0);
}

static const uint8_t *read_word(const Reader *reader, const uint8_t *at, const uint8_t *end)
{
    Word word = {{0}, 0, 0, 0};
    const uint8_t *next;
    for (; at < end; at = next) {
        const Character *own;
        if (is_letter(*at)) { /* as most are: these fold to lower case */
            if (++word.count <= LONGEST)
                word.bytes[word.size++] = *at | 0x20;
            next = at + 1;
            continue;
        }
        own = look(reader, at, &next);
        if (own == NULL)
            return NULL;
        if (!(own->what & LETTER))
            break;
        add(&word, own);
    }
    return give_word(reader, &word) < 0 ? NULL : at;
}

/* A number of three characters and more, its full stops and commas inside. */
static const uint8_t *read_number(const Reader *reader, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *start = at, *last = at, *next;
    int count = 0, length = 0;
    for (; at < end; at = next) {
        const Character *own = look(reader, at, &next);
        if (own == NULL)
            return NULL;
        if (!(own->what & (DIGIT | POINT)))
            break;
        count++;
        if (own->what & DIGIT) {
            last = next;
            length = count;
        }
    }
    return length > 2 && give(reader, start, (size_t)(last - start), 0) < 0 ? NULL : last;
}

/* Pairs of neighbouring characters of a run of Han, or the one that stands alone, without common
   ones. */
static const uint8_t *read_han(const Reader *reader, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *before = NULL, *start = at, *next;
    int was_common = 1;
    for (; at < end; at = next) {
        const Character *own = look(reader, at, &next);
        int is_common;
        if (own == NULL)
            return NULL;
        if (!(own->what & HAN))
            break;
        is_common = own->what & COMMON;
        if (before != NULL && !was_common && !is_common &&
            give(reader, before, (size_t)(next - before), 0) < 0)
            return NULL;
        before = at;
        was_common = is_common;
    }
    if (before == start && !was_common && give(reader, start, (size_t)(at - start), 0) < 0)
        return NULL;
    return at;
}

/* A word of katakana, two characters and more; each has three bytes. Other kana are passed over. */
static const uint8_t *read_kana(const Reader *reader, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *start = at;
    at = run(reader, at, end, KATAKANA);
    if (at == start)
        return run(reader, at, end, KANA);
    return at != NULL && at - start > 3 && give(reader, start, (size_t)(at - start), 0) < 0 ? NULL : at;
}

static int give_parts(const Reader *reader, const uint8_t *start, const uint8_t *end)
{
    return give(reader, start, (size_t)(end - start), 0);
}

/* Overlapping parts of a run of Thai, three at a time; a part runs to where the next one begins. */
static const uint8_t *read_thai(const Reader *reader, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *starts[PARTS], *next;
    size_t count = 0;
    for (; at < end; at = next) {
        const Character *own = look(reader, at, &next);
        if (own == NULL)
            return NULL;
        if (!(own->what & THAI))
            break;
        if (!(own->what & BEGINS))
            continue;
        if (count >= PARTS && give_parts(reader, starts[count % PARTS], at) < 0)
            return NULL;
        starts[count++ % PARTS] = at;
    }
    return count >= PARTS && give_parts(reader, starts[count % PARTS], at) < 0 ? NULL : at;
}

/* Hand on the stems of a text in order; -1 with an exception set. */
static int read_stems(const Reader *reader, const uint8_t *at, const uint8_t *end)
{
    while (at != NULL && at < end) {
        const uint8_t *next;
        const Character *own;
        int what;
        if (is_letter(*at)) {
            at = read_word(reader, at, end);
            continue;
        }
        own = look(reader, at, &next);
        what = own == NULL ? 0 : own->what;
        if (!what)
            return -1;
        at = what & HAN      ? read_han(reader, at, end)
             : what & KANA   ? read_kana(reader, at, end)
             : what & THAI   ? read_thai(reader, at, end)
             : what & DIGIT  ? read_number(reader, at, end)
             : what & LETTER ? read_word(reader, at, end)
                             : next;
    }
    return at == NULL ? -1 : 0;
}
