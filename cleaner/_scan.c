/* One pass over a text: which of its lines could be what a rule is after. See cleaner/scan.py.

   Nothing is decided here: a line that is not named can't matter, one that is named may. What a
   character is comes from Python, once for each character met, so that both agree on it. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

enum { CHARACTERS = 0x110000, CODE = (1 << 21) - 1, WIDE = 0x2E80, DOT_ABOVE = 0x307 };
enum { CYRILLIC = 0x400, CYRILLIC_END = 0x500 };
enum { LINE_END = '\n', SLOTS = 1 << 16, FILTER_BITS = 1 << 18, MOST_MARKS = 16, OPENING = 3 };
enum { SHORTEST_MARK = 4 }; /* letters of a word that holds those of a word of captions */
/* What a character is; the bits of scan.py. */
enum { LETTER = 1, DIGIT = 2, VISIBLE = 4, SPACE = 8, DIVIDER = 16, SIGN = 32, PIECE = 64 };
enum { SPACED = 128, MARK = 256, STOP = 512, CLOSING = 1024, SHIFT = 21 };
/* What a word, or the beginning of a run of unspaced characters, is a cue for. */
enum { FIRST = 1, INNER = 2, HEAD_FIRST = 4, HEAD_INNER = 8, NUMBERED = 16 };
enum { DATE = 1 << 16, CREDIT_WORD = 1 << 17, ASKED = 1 << 18 }; /* ASKED: by rows */
enum { IN_SENTENCE = 8 }; /* how far the bits for rows that take sentences stand */
enum { MOST_ROWS = 1 << 13, MOST_LINKS = 1 << 15, MOST_ASKED = 1 << 17 };
enum { MOST_WORDS = 256, MOST_HITS = 32 }; /* of a line */
/* What a line may be. */
enum { CUE = 1, PIECES = 2, DATED = 4, STUB = 8, CAPTION = 16, REPEATED = 32, STORY = 64,
       MIXED = 128 };
/* The limits, in their order: lengths in characters. */
enum { ROW, ROW_OF_PIECES, LONGEST_DATE, LONGEST_STUB, SHORTEST_CAPTION, LONGEST_CAPTION,
       CREDIT, SHORTEST_HEADLINE, LONGEST_OPENING, MAY_BE_WORDLESS, MAY_BE_ALONE, LIMITS };

typedef struct {
    uint64_t hash;
    uint32_t kinds; /* 0 of an empty slot */
    uint32_t links; /* 0, or behind the place of the first row that asks for the word */
} Slot;

typedef struct {
    uint32_t kinds; /* where one of its words must stand, and whether it takes sentences */
    uint32_t asked; /* the place of the groups of words that it asks for */
} Row;

typedef struct {
    uint32_t row, next; /* as `links` of a slot */
} Link;

typedef struct {
    uint32_t entries[CHARACTERS]; /* of each character: what it is folded to, and what it is */
    uint64_t weights[CHARACTERS]; /* what it adds to the sum of a headline */
    uint64_t filter[FILTER_BITS / 64];
    Slot slots[SLOTS];
    Row rows[MOST_ROWS];
    Link links[MOST_LINKS];
    uint64_t asked[MOST_ASKED]; /* for each row: the count of groups; of each its count, its words */
    size_t used, count_of_rows, count_of_links, count_of_asked;
    uint32_t marks[MOST_MARKS]; /* the letters of each word of captions */
    int count_of_marks;
    int limits[LIMITS];
    PyObject *describe; /* character -> (entry, weight) */
    PyObject *endings;  /* of whole sentences, as UTF-8 */
} Cues;

typedef struct {
    const Cues *cues;
    const uint8_t *end;     /* of the text */
    const uint8_t *visible; /* behind the last character of the line that is no blank */
    int64_t at, start;      /* of the character and of the line, in characters */
    int64_t first, last;    /* of the visible characters */
    int64_t mark, credit;   /* behind the last sign, and the last word, of a credit */
    int64_t number, written;
    uint64_t word, sum, sums[OPENING];
    uint32_t letters;            /* of the word, a to z */
    int length, folds, blanks;   /* of the word; of the headline; in a row */
    int kinds, is_wide, is_open; /* is_open: no word stood before that a row could begin with */
    int has_divider, has_letter; /* the run of characters between blanks */
    int has_word, words;         /* a letter or a digit; the runs that have one */
    int is_dated, has_digit, is_headline, is_joined;
    int is_sentence, is_broken;  /* a stop was the last but for quotation marks; and for blanks */
    int is_numbered, has_any_letter; /* a digit stands before the first letter */
    int is_mixed;                    /* a Latin and a Cyrillic letter stood side by side */
    uint32_t before;
    uint64_t line[MOST_WORDS];   /* the words of the line */
    int count;
    const Slot *hits[MOST_HITS]; /* the words that rows ask for */
    uint32_t where[MOST_HITS];   /* FIRST, INNER and NUMBERED, where each stands as such */
    int count_of_hits;
} Scan;

static uint64_t mix(uint64_t x)
{
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    return x ^ x >> 27;
}

/* The slot of a hash, or the empty one where it belongs. */
static const Slot *slot_of(const Cues *cues, uint64_t hash)
{
    size_t place = hash % SLOTS;
    while (cues->slots[place].kinds && cues->slots[place].hash != hash)
        place = (place + 1) % SLOTS;
    return &cues->slots[place];
}

/* The slot of a word that is a cue for something, or NULL. */
static const Slot *cue_of(const Cues *cues, uint64_t word)
{
    uint64_t hash = mix(word), bit = hash >> 40;
    const Slot *slot;
    if (!(cues->filter[bit % FILTER_BITS / 64] >> bit % 64 & 1))
        return NULL;
    slot = slot_of(cues, hash);
    return slot->kinds ? slot : NULL;
}

static uint64_t extended(uint64_t word, uint32_t code)
{
    return (word + code) * UINT64_C(0x9E3779B97F4A7C15) + 1;
}

/* Rows that take no sentences and rows that do leave bits of their own. */
static void add_cue(Scan *scan, uint32_t kinds, uint32_t wanted)
{
    if (kinds & wanted)
        scan->kinds |= CUE;
    if (kinds >> IN_SENTENCE & wanted)
        scan->kinds |= CUE << IN_SENTENCE;
}

/* Keep a word for the rows that ask for it, until all words of its line are known. */
static void add_hit(Scan *scan, const Slot *slot, uint32_t where)
{
    if (scan->count_of_hits < MOST_HITS) {
        scan->where[scan->count_of_hits] = where;
        scan->hits[scan->count_of_hits++] = slot;
    } else
        scan->kinds |= CUE | CUE << IN_SENTENCE;
}

static void close_word(Scan *scan)
{
    const Slot *slot;
    uint32_t kinds;
    if (!scan->length)
        return;
    slot = cue_of(scan->cues, scan->word);
    kinds = slot ? slot->kinds : 0;
    if (scan->count < MOST_WORDS)
        scan->line[scan->count++] = scan->word;
    if (kinds && slot->links)
        add_hit(scan, slot, INNER | (scan->is_open ? FIRST : 0) | (scan->is_numbered ? NUMBERED : 0));
    scan->is_dated &= kinds & DATE || scan->is_wide;
    if (kinds & CREDIT_WORD)
        scan->credit = scan->at;
    for (int i = 0; i < scan->cues->count_of_marks && scan->length >= SHORTEST_MARK; i++)
        if ((scan->letters & scan->cues->marks[i]) == scan->cues->marks[i])
            scan->mark = scan->at;
    scan->length = 0;
    scan->word = 0;
    scan->letters = 0;
}

/* Two words next to one another as one; 0 and a word are that word. */
static uint64_t pair(uint64_t word, uint64_t next)
{
    return mix(word) ^ next;
}

/* Where one of some words, or pairs of them, stands in the line from a place on; `end` if nowhere. */
static int place_of(const Scan *scan, int at, int end, const uint64_t *words, uint64_t count)
{
    for (; at < end; at++) {
        uint64_t word = scan->line[at];
        uint64_t both = at + 1 < scan->count ? pair(word, scan->line[at + 1]) : word;
        for (uint64_t i = 0; i < count; i++)
            if (word == words[i] || both == words[i])
                return at;
    }
    return end;
}

/* Whether the line begins with what a row asks for, and holds a word of each other group behind. */
static int holds(const Scan *scan, const uint64_t *asked)
{
    uint64_t groups = *asked++;
    int at = 0;
    if (scan->count == MOST_WORDS || !scan->count)
        return 1;
    for (uint64_t i = 0; i < groups; i++) {
        uint64_t count = *asked++;
        int end = i ? scan->count : 1;
        if (count) {
            at = place_of(scan, at, end, asked, count);
            if (at++ == end)
                return 0;
        }
        asked += count;
    }
    return 1;
}

/* Whether some row could match the line. */
static int may_match(const Scan *scan)
{
    const Cues *cues = scan->cues;
    for (int i = 0; i < scan->count_of_hits; i++)
        for (uint32_t at = scan->hits[i]->links; at; at = cues->links[at - 1].next) {
            const Row *row = &cues->rows[cues->links[at - 1].row];
            uint32_t kinds = scan->is_sentence ? row->kinds >> IN_SENTENCE : row->kinds;
            if (kinds & scan->where[i] && holds(scan, &cues->asked[row->asked]))
                return 1;
        }
    return 0;
}

static void letter(Scan *scan, uint32_t code)
{
    const Slot *slot;
    if (!scan->length)
        scan->is_wide = code >= WIDE;
    scan->word = extended(scan->word, code);
    if (code - 'a' < 26)
        scan->letters |= 1u << (code - 'a');
    if (++scan->length > 2 || !scan->is_wide)
        return;
    slot = cue_of(scan->cues, scan->word);
    if (slot)
        add_cue(scan, slot->kinds, HEAD_INNER | (scan->is_open ? HEAD_FIRST : 0));
}

static void close_run(Scan *scan)
{
    if (scan->has_letter)
        scan->is_open = 0;
    scan->words += scan->has_word;
    scan->has_divider = scan->has_letter = scan->has_word = 0;
}

static void open_line(Scan *scan)
{
    scan->start = scan->first = scan->last = scan->at;
    scan->mark = scan->credit = INT32_MIN;
    scan->sum = 0;
    scan->folds = scan->blanks = scan->kinds = scan->has_digit = scan->words = 0;
    scan->is_open = scan->is_dated = scan->is_headline = 1;
    scan->before = 0;
    scan->is_sentence = scan->is_broken = scan->is_numbered = scan->has_any_letter = 0;
    scan->count = scan->count_of_hits = scan->is_joined = scan->is_mixed = 0;
}

/* A word has ended, if one was open; whatever else a character may mean for its line. */
static void sign(Scan *scan, uint32_t what, uint32_t code, const uint8_t *next)
{
    close_word(scan);
    if (what & DIVIDER && !scan->has_letter)
        scan->has_divider = 1;
    if (what & SIGN)
        scan->kinds |= CUE | CUE << IN_SENTENCE;
    if (what & DIGIT) {
        scan->is_numbered |= !scan->has_any_letter;
        scan->has_digit = 1;
    }
    if (what & PIECE || (what & SPACED && scan->before == ' ' && next < scan->end && *next == ' '))
        scan->kinds |= PIECES;
    /* emphasis and links are taken out of a line, which may join words */
    if ((code == '*' && scan->before == '*') || (code == '(' && scan->before == ']'))
        scan->is_joined = 1;
    if (code == '|' && scan->before == ' ' && next < scan->end && *next == ' ' && scan->sum)
        scan->is_headline = 0;
    scan->blanks = what & SPACE ? scan->blanks + 1 : 0;
    if (what & SPACE)
        close_run(scan);
    if (scan->blanks >= 3)
        scan->kinds |= PIECES;
}

static int is_finished(const Scan *scan, const uint8_t *line)
{
    Py_ssize_t count = PyTuple_Size(scan->cues->endings);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *ending = PyTuple_GetItem(scan->cues->endings, i);
        Py_ssize_t size = PyBytes_Size(ending);
        if (scan->visible - line >= size &&
            !memcmp(scan->visible - size, PyBytes_AsString(ending), (size_t)size))
            return 1;
    }
    return 0;
}

/* Whether a line as long as one of the first three has the same letters, number for number. */
static int is_repeated(Scan *scan)
{
    int found = 0;
    if (scan->folds >= scan->cues->limits[SHORTEST_HEADLINE])
        for (int64_t i = 0; i < scan->written && i < OPENING; i++)
            found |= scan->sums[i] == scan->sum;
    if (scan->written < OPENING)
        scan->sums[scan->written] = scan->sum;
    return found;
}

/* What the line may be; the flags of the page among them. */
static int close_line(Scan *scan, const uint8_t *line)
{
    const int *limits = scan->cues->limits;
    int64_t length = scan->last - scan->first;
    int kinds;
    close_word(scan);
    close_run(scan);
    if (!length)
        return 0;
    kinds = scan->is_sentence ? scan->kinds >> IN_SENTENCE | (scan->kinds & PIECES) : scan->kinds & 0xFF;
    if (length > limits[ROW])
        kinds &= ~CUE;
    else if (scan->is_joined || (scan->is_open && limits[MAY_BE_WORDLESS]) ||
             (scan->words < 2 && limits[MAY_BE_ALONE]) || may_match(scan))
        kinds |= CUE;
    if (length > limits[ROW_OF_PIECES])
        kinds &= ~PIECES;
    if ((scan->is_dated || scan->is_joined) && scan->has_digit &&
        scan->folds <= limits[LONGEST_DATE])
        kinds |= DATED;
    if (length <= limits[LONGEST_STUB])
        kinds |= STUB;
    if (length >= limits[SHORTEST_CAPTION] && length <= limits[LONGEST_CAPTION] &&
        scan->mark > scan->last - limits[CREDIT] && scan->credit > scan->last - limits[CREDIT])
        kinds |= CAPTION;
    if (is_repeated(scan))
        kinds |= REPEATED;
    if (scan->written >= 2 && length <= limits[LONGEST_OPENING] && !is_finished(scan, line))
        kinds |= STORY;
    scan->written++;
    return scan->is_mixed ? kinds | MIXED : kinds;
}

/* Ask Python what a character is. */
static int learn(Cues *cues, uint32_t code)
{
    uint8_t utf8[4];
    int size = code < 0x80 ? 1 : code < 0x800 ? 2 : code < 0x10000 ? 3 : 4;
    PyObject *string, *found;
    for (int i = size - 1; i > 0; i--)
        utf8[i] = (uint8_t)(0x80 | (code >> 6 * (size - 1 - i) & 0x3F));
    utf8[0] = (uint8_t)(size == 1 ? code : (0xF00 >> size & 0xFF) | code >> 6 * (size - 1));
    string = PyUnicode_DecodeUTF8((const char *)utf8, size, "strict");
    if (string == NULL)
        return -1;
    found = PyObject_CallFunctionObjArgs(cues->describe, string, NULL);
    Py_DECREF(string);
    if (found == NULL)
        return -1;
    cues->entries[code] = (uint32_t)PyLong_AsUnsignedLong(PyTuple_GetItem(found, 0));
    cues->weights[code] = PyLong_AsUnsignedLongLong(PyTuple_GetItem(found, 1));
    Py_DECREF(found);
    return PyErr_Occurred() ? -1 : 0;
}

/* Decode a character of valid UTF-8. */
static const uint8_t *decode(const uint8_t *at, uint32_t *code)
{
    uint32_t lead = *at++;
    int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    *code = more ? lead & (0x3Fu >> more) : lead;
    while (more--)
        *code = *code << 6 | (*at++ & 0x3F);
    return at;
}

/* Keep track of whether a full stop is the last character but for closing ones. */
static void end_sentence(Scan *scan, uint32_t what)
{
    if (what & STOP) {
        scan->is_sentence = scan->before != '.';
        scan->is_broken = 0;
    } else if (what & CLOSING)
        scan->is_sentence &= !scan->is_broken;
    else if (what & VISIBLE)
        scan->is_sentence = 0;
    else
        scan->is_broken = 1;
}

static int is_cyrillic(uint32_t code)
{
    return code >= CYRILLIC && code < CYRILLIC_END;
}

static int is_latin(uint32_t code)
{
    return (code | 0x20) - 'a' < 26;
}

static void character(Scan *scan, uint32_t code, const uint8_t *next)
{
    uint32_t entry = scan->cues->entries[code], what = entry >> SHIFT;
    uint64_t weight = scan->cues->weights[code];
    if (what & VISIBLE) {
        if (scan->first == scan->last)
            scan->first = scan->at;
        scan->last = scan->at + 1;
        scan->visible = next;
    }
    if (weight && scan->is_headline) {
        scan->sum += weight;
        scan->folds++;
    }
    scan->has_word |= (what & (LETTER | DIGIT)) != 0;
    if (what & MARK)
        scan->mark = scan->at + 1;
    if (what & MARK && code > 0x7F)
        scan->credit = scan->at + 1;
    end_sentence(scan, what);
    scan->is_mixed |= (is_cyrillic(code) && is_latin(scan->before)) ||
                      (is_latin(code) && is_cyrillic(scan->before));
    if (what & LETTER) {
        scan->has_any_letter = 1;
        scan->has_letter |= !scan->has_divider;
        scan->blanks = 0;
        letter(scan, entry & CODE);
    } else if (code != DOT_ABOVE || (scan->before | 0x20) != 'i') /* "i" and a dot is "i" */
        sign(scan, what, code, next);
    scan->before = code;
}

/* A run of ASCII letters: what `character` does for each of them, but once for all. */
static const uint8_t *ascii_letters(Scan *scan, const uint8_t *at)
{
    const uint32_t *entries = scan->cues->entries;
    const uint64_t *weights = scan->cues->weights;
    const uint8_t *start = at;
    uint64_t word = scan->word, sum = 0;
    uint32_t letters = scan->letters;
    while (at < scan->end && *at < 0x80 && entries[*at] >> SHIFT & LETTER) {
        uint32_t code = entries[*at] & CODE;
        word = extended(word, code);
        letters |= 1u << (code - 'a');
        sum += weights[*at++];
    }
    if (!scan->length)
        scan->is_wide = 0;
    scan->length += (int)(at - start);
    scan->word = word;
    scan->letters = letters;
    if (scan->is_headline) {
        scan->sum += sum;
        scan->folds += (int)(at - start);
    }
    scan->is_mixed |= is_cyrillic(scan->before);
    if (scan->first == scan->last)
        scan->first = scan->at;
    scan->at += at - start;
    scan->last = scan->at;
    scan->visible = at;
    scan->has_any_letter = scan->has_word = 1;
    scan->has_letter |= !scan->has_divider;
    scan->is_sentence = scan->blanks = 0;
    scan->before = at[-1];
    return at;
}

/* A blank right behind a letter: what `character` does for it, without asking what it is. */
static void blank(Scan *scan)
{
    close_word(scan);
    close_run(scan);
    scan->is_broken = scan->blanks = 1;
    scan->before = ' ';
    scan->at++;
}

/* Add the line that ends here to the list, if it may be anything; what it may be, or -1. */
static int add_line(Scan *scan, const uint8_t *line, PyObject *list)
{
    int kinds = close_line(scan, line), status = 0;
    if (kinds & (CUE | PIECES | DATED | STUB | CAPTION)) {
        PyObject *row = Py_BuildValue("iLLL", kinds, (long long)scan->number,
                                      (long long)scan->start, (long long)scan->at);
        status = row == NULL ? -1 : PyList_Append(list, row);
        Py_XDECREF(row);
    }
    scan->number++;
    return status < 0 ? -1 : kinds;
}

/* What the lines of a text may be, all of it together; -1 with an exception set. */
static int scan_lines(Cues *cues, const uint8_t *at, const uint8_t *end, PyObject *list)
{
    Scan scan;
    const uint8_t *line = at;
    int found = 0, kinds = 0;
    memset(&scan, 0, sizeof scan);
    scan.cues = cues;
    scan.end = end;
    open_line(&scan);
    while (at < end && kinds >= 0) {
        uint32_t code;
        const uint8_t *next;
        if (*at < 0x80 && cues->entries[*at] >> SHIFT & LETTER && (!scan.is_wide || scan.length > 1 || !scan.length)) {
            at = ascii_letters(&scan, at);
            continue;
        }
        if (*at == ' ' && scan.length) {
            blank(&scan);
            at++;
            continue;
        }
        next = decode(at, &code);
        if (code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029) {
            found |= kinds = add_line(&scan, line, list);
            scan.at += 1 + (code == '\r' && next < end && *next == '\n');
            line = at = next + (code == '\r' && next < end && *next == '\n');
            open_line(&scan);
            continue;
        }
        if (!cues->entries[code] && learn(cues, code) < 0)
            return -1;
        character(&scan, code, next);
        scan.at++;
        at = next;
    }
    if (line < end && kinds >= 0)
        found |= kinds = add_line(&scan, line, list);
    return kinds < 0 ? -1 : found;
}

static PyObject *scan(PyObject *self, PyObject *arguments)
{
    PyObject *text, *capsule, *bytes, *list, *result = NULL;
    char *data;
    Py_ssize_t size;
    Cues *cues;
    int found;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "UO", &text, &capsule))
        return NULL;
    cues = PyCapsule_GetPointer(capsule, "cleaner._scan.cues");
    if (cues == NULL)
        return NULL;
    bytes = PyUnicode_AsUTF8String(text);
    list = PyList_New(0);
    if (bytes != NULL && list != NULL && PyBytes_AsStringAndSize(bytes, &data, &size) == 0) {
        found = scan_lines(cues, (const uint8_t *)data, (const uint8_t *)data + size, list);
        if (found >= 0)
            result = Py_BuildValue("iO", found, list);
    }
    Py_XDECREF(bytes);
    Py_XDECREF(list);
    return result;
}

/* The hash of a word, folded already. */
static uint64_t word_of(const uint8_t *at, uint32_t *letters)
{
    uint64_t word = 0;
    *letters = 0;
    while (*at) {
        uint32_t code;
        at = decode(at, &code);
        word = extended(word, code);
        if (code - 'a' < 26)
            *letters |= 1u << (code - 'a');
    }
    return word;
}

/* The slot of a word, made if need be; NULL where there are too many. */
static Slot *slot_for(Cues *cues, const char *word, uint32_t kinds)
{
    uint32_t letters;
    uint64_t hash = mix(word_of((const uint8_t *)word, &letters));
    Slot *slot = (Slot *)slot_of(cues, hash);
    cues->used += !slot->kinds;
    slot->hash = hash;
    slot->kinds |= kinds;
    cues->filter[(hash >> 40) % FILTER_BITS / 64] |= UINT64_C(1) << (hash >> 40) % 64;
    return cues->used < SLOTS / 2 ? slot : NULL;
}

static int add_word(Cues *cues, PyObject *own)
{
    const char *word;
    int kinds;
    if (!PyArg_ParseTuple(own, "si", &word, &kinds))
        return 0;
    if (kinds)
        return slot_for(cues, word, (uint32_t)kinds) != NULL;
    if (cues->count_of_marks == MOST_MARKS)
        return 0;
    word_of((const uint8_t *)word, &cues->marks[cues->count_of_marks++]); /* a word of captions */
    return 1;
}

static int add_asked(Cues *cues, uint64_t item)
{
    if (cues->count_of_asked == MOST_ASKED)
        return 0;
    cues->asked[cues->count_of_asked++] = item;
    return 1;
}

/* A word, or two with a blank between them. */
static uint64_t phrase_of(const uint8_t *at)
{
    uint64_t before = 0, word = 0;
    while (*at) {
        uint32_t code;
        at = decode(at, &code);
        if (code == ' ') {
            before = word;
            word = 0;
        } else
            word = extended(word, code);
    }
    return pair(before, word);
}

/* A group of words and pairs that a row asks for one of. */
static int add_group(Cues *cues, PyObject *group)
{
    Py_ssize_t count = PyList_Size(group);
    int fits = count >= 0 && add_asked(cues, (uint64_t)count);
    for (Py_ssize_t i = 0; fits && i < count; i++) {
        const char *word = PyUnicode_AsUTF8AndSize(PyList_GetItem(group, i), NULL);
        fits = word != NULL && add_asked(cues, phrase_of((const uint8_t *)word));
    }
    return fits;
}

static int add_row(Cues *cues, PyObject *own)
{
    PyObject *words, *groups;
    int kinds, fits;
    if (!PyArg_ParseTuple(own, "iO!O!", &kinds, &PyList_Type, &words, &PyList_Type, &groups) ||
        cues->count_of_rows == MOST_ROWS)
        return 0;
    cues->rows[cues->count_of_rows] = (Row){(uint32_t)kinds, (uint32_t)cues->count_of_asked};
    fits = add_asked(cues, (uint64_t)PyList_Size(groups));
    for (Py_ssize_t i = 0; fits && i < PyList_Size(groups); i++)
        fits = add_group(cues, PyList_GetItem(groups, i));
    for (Py_ssize_t i = 0; fits && i < PyList_Size(words); i++) {
        const char *word = PyUnicode_AsUTF8AndSize(PyList_GetItem(words, i), NULL);
        Slot *slot = word == NULL ? NULL : slot_for(cues, word, ASKED);
        fits = slot != NULL && cues->count_of_links < MOST_LINKS;
        if (fits) {
            cues->links[cues->count_of_links] = (Link){(uint32_t)cues->count_of_rows, slot->links};
            slot->links = (uint32_t)++cues->count_of_links;
        }
    }
    cues->count_of_rows++;
    return fits;
}

/* Add each item of a list; -1 with an exception set. */
static int add_all(Cues *cues, PyObject *list, int (*add)(Cues *, PyObject *))
{
    for (Py_ssize_t i = 0; i < PyList_Size(list); i++)
        if (!add(cues, PyList_GetItem(list, i))) {
            if (!PyErr_Occurred())
                PyErr_SetString(PyExc_ValueError, "too many cues");
            return -1;
        }
    return 0;
}

static void free_cues(PyObject *capsule)
{
    Cues *cues = PyCapsule_GetPointer(capsule, "cleaner._scan.cues");
    Py_XDECREF(cues->describe);
    Py_XDECREF(cues->endings);
    free(cues);
}

static PyObject *make_cues(PyObject *self, PyObject *arguments)
{
    PyObject *words, *rows, *describe, *endings, *capsule;
    int limits[LIMITS];
    Cues *cues;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "O!O!OO!(iiiiiiiiiii)", &PyList_Type, &words, &PyList_Type,
                          &rows, &describe, &PyTuple_Type, &endings, limits, limits + 1, limits + 2,
                          limits + 3, limits + 4, limits + 5, limits + 6, limits + 7, limits + 8,
                          limits + 9, limits + 10))
        return NULL;
    cues = calloc(1, sizeof *cues);
    if (cues == NULL)
        return PyErr_NoMemory();
    capsule = PyCapsule_New(cues, "cleaner._scan.cues", free_cues);
    if (capsule == NULL) {
        free(cues);
        return NULL;
    }
    Py_INCREF(describe);
    Py_INCREF(endings);
    cues->describe = describe;
    cues->endings = endings;
    memcpy(cues->limits, limits, sizeof limits);
    if (add_all(cues, words, add_word) < 0 || add_all(cues, rows, add_row) < 0)
        Py_CLEAR(capsule);
    return capsule;
}

static PyMethodDef methods[] = {
    {"cues", make_cues, METH_VARARGS, "What `scan` looks for."},
    {"scan", scan, METH_VARARGS, "What the lines of a text may be."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_scan", "The C part of cleaner.scan.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__scan(void) { return PyModule_Create(&definition); }
