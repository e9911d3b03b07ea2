/* The content stems of a text in one pass: see cleaner/stories/words.py, whose Python twin says the
   same. What a character is comes from Python, once for each character met; what a word is worth is
   remembered. */

#include <stdlib.h>

#include "_chars.h"

enum { CACHED = 1 << 16, CACHED_SIZE = 38 };
/* Code points: the shortest word with a stem, and of syllables; of a longer one than the last the
   rest changes nothing. */
enum { SHORTEST = 3, SYLLABLES = 2, SYLLABLE_SIZE = 3, LONGEST = 20 };
/* The parts of a run of Thai that make a stem. */
enum { PARTS = 3 };
/* What a character is, as in words.py. */
enum { LETTER = 1, DIGIT = 2, POINT = 4, HAN = 8, KANA = 16, THAI = 32, SPECIAL = 64 };
/* SPECIAL is of Han a common character, of kana katakana, of Thai one that begins a part. */
enum { COMMON = SPECIAL, KATAKANA = KANA | SPECIAL, BEGINS = SPECIAL };

#define CAPSULE "cleaner._stems.table"

typedef struct {
    PyObject *name; /* the stem; None for a word that is no content */
    uint64_t hash;  /* of the stem */
    int level;      /* how rare it is */
} Worth;

typedef struct {
    Worth worth;
    uint8_t size, item[CACHED_SIZE]; /* the case folded word, the number, or the characters */
} Cached;

typedef struct {
    Character characters[CHARACTERS];
    Cached cache[CACHED]; /* where the hash of an item falls */
    PyObject *describe;   /* character -> (case folded, what it is) */
    PyObject *stem;       /* case folded word -> its stem, "" for one that is no content */
    PyObject *level;      /* stem -> how rare it is */
} Table;

typedef struct {
    Table *table;
    void *sink;
    int (*take)(void *sink, const Worth *worth); /* -1 with an exception set */
} Reader;

typedef struct {
    uint8_t bytes[4 * LONGEST]; /* case folded, as UTF-8 */
    size_t size;
    int count; /* of characters */
} Word;

static uint64_t hash_of(const uint8_t *at, size_t size)
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    for (size_t i = 0; i < size; i++)
        hash = (hash ^ at[i]) * UINT64_C(0x100000001B3);
    return hash ^ hash >> 32;
}

/* What Python says that a word is worth, or what is no word but its own stem; -1 with an exception
   set. */
static int ask(const Table *table, const uint8_t *item, size_t size, int is_word, Worth *worth)
{
    PyObject *rarity = NULL, *name = PyUnicode_DecodeUTF8((const char *)item, (Py_ssize_t)size, "strict");
    Py_ssize_t length = 0;
    const char *bytes;
    if (name != NULL && is_word) {
        PyObject *stem = PyObject_CallFunctionObjArgs(table->stem, name, NULL);
        Py_DECREF(name);
        name = stem;
    }
    bytes = name == NULL ? NULL : PyUnicode_AsUTF8AndSize(name, &length);
    *worth = (Worth){name, 0, 0};
    if (bytes != NULL && !length) {
        Py_DECREF(name);
        worth->name = Py_NewRef(Py_None);
        return 0;
    }
    if (bytes != NULL)
        rarity = PyObject_CallFunctionObjArgs(table->level, name, NULL);
    if (rarity != NULL) {
        worth->hash = hash_of((const uint8_t *)bytes, (size_t)length);
        worth->level = (int)PyLong_AsLong(rarity);
        Py_DECREF(rarity);
        if (!PyErr_Occurred())
            return 0;
    }
    Py_CLEAR(worth->name);
    return -1;
}

/* Hand on what an item is worth, unless it is no content. */
static int give(const Reader *reader, const uint8_t *item, size_t size, int is_word)
{
    Worth own;
    const Worth *worth = &own;
    int status;
    if (size <= CACHED_SIZE) {
        Cached *cached = &reader->table->cache[hash_of(item, size) % CACHED];
        worth = &cached->worth;
        if (worth->name == NULL || cached->size != size || memcmp(cached->item, item, size)) {
            if (ask(reader->table, item, size, is_word, &own) < 0)
                return -1;
            Py_XDECREF(worth->name);
            cached->worth = own;
            cached->size = (uint8_t)size;
            memcpy(cached->item, item, size);
        }
    } else if (ask(reader->table, item, size, is_word, &own) < 0)
        return -1;
    status = worth->name == Py_None ? 0 : reader->take(reader->sink, worth);
    if (worth == &own)
        Py_DECREF(own.name);
    return status;
}

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

static int may_have_stem(const Word *word)
{
    return word->count >= SHORTEST || word->size >= SYLLABLES * SYLLABLE_SIZE;
}

static const uint8_t *read_word(const Reader *reader, const uint8_t *at, const uint8_t *end)
{
    Word word = {{0}, 0, 0};
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
    return may_have_stem(&word) && give(reader, word.bytes, word.size, 1) < 0 ? NULL : at;
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
