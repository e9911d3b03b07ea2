/* What the pass over a text looks for: see cleaner/cues.py. */

#ifndef CLEANER_CUES_H
#define CLEANER_CUES_H

#include <Python.h>

#include <stdint.h>
#include <stdlib.h>
#include <string.h>

#include "_base.h"

enum { CHARACTERS = 0x110000, CODE = (1 << 21) - 1, WIDE = 0x2E80, DOT_ABOVE = 0x307 };
enum { CYRILLIC = 0x400, CYRILLIC_END = 0x500 };
enum { DOTTED_I = 0x130, DOTLESS_I = 0x131, LONG_S = 0x17F, MARKS = 0x300, DASHES = 0x2010,
       DASHES_END = 0x2028 };
enum { LINE_END = '\n', SLOTS = 1 << 16, FILTER_BITS = 1 << 18, MOST_MARKS = 16, OPENING = 3 };
enum { MOST_LETTERS = 15 }; /* of a word of captions */
/* What a character is; the bits of scan.py. */
enum { LETTER = 1, DIGIT = 2, VISIBLE = 4, SPACE = 8, DIVIDER = 16, SIGN = 32, PIECE = 64 };
enum { SPACED = 128, MARK = 256, STOP = 512, CLOSING = 1024, ALONE = 2048, SHIFT = 21 };
enum { FRAME = 4096, ENDS_TITLE = 8192 };
/* What a word, or the beginning of a run of unspaced characters, is a cue for. */
enum { FIRST = 1, INNER = 2, HEAD_FIRST = 4, HEAD_INNER = 8, NUMBERED = 16 };
enum { DATE = 1 << 16, CREDIT_WORD = 1 << 17, STORY_CUE = 1 << 18 };
/* How far the bits for rows that take sentences stand, and those for rows that ask for a word. */
enum { IN_SENTENCE = 8, ASKED = 20 };
enum { MOST_ROWS = 1 << 13, MOST_LINKS = 1 << 15, MOST_ASKED = 1 << 17 };
enum { MOST_WORDS = 256, MOST_HITS = 64, MOST_CREDIT = 256, LINE_BITS = 1024 }; /* of a line */
/* The limits, in their order: lengths in characters. */
enum { ROW, ROW_OF_PIECES, LONGEST_DATE, LONGEST_STUB, SHORTEST_CAPTION, LONGEST_CAPTION,
       CREDIT, SHORTEST_HEADLINE, LONGEST_OPENING, MAY_BE_WORDLESS, MAY_BE_ALONE, LONGEST,
       SHORTEST_BODY, LONGEST_CUE, LONGEST_TITLE, LIMITS };

typedef struct {
    uint64_t hash, chunk; /* of all letters but the last few; these, packed */
    int filled;           /* bytes of these */
} Word;

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
    uint64_t entries[CHARACTERS]; /* of each character: what it is folded to, and what it is */
    uint64_t weights[CHARACTERS]; /* what it adds to the sum of a headline */
    uint64_t filter[FILTER_BITS / 64];
    Slot slots[SLOTS];
    Row rows[MOST_ROWS];
    Link links[MOST_LINKS];
    uint64_t asked[MOST_ASKED]; /* for each row: the count of groups; of each its count, its words */
    size_t used, count_of_rows, count_of_links, count_of_asked;
    char marks[MOST_MARKS][MOST_LETTERS + 1]; /* the words of captions */
    int count_of_marks;
    int limits[LIMITS];
    PyObject *describe; /* character -> (entry, weight) */
    PyObject *endings;  /* of whole sentences, as UTF-8 */
} Cues;

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

/* The slot of a hash, or the empty one where it belongs. */
static const Slot *slot_of(const Cues *cues, uint64_t hash)
{
    size_t place = hash % SLOTS;
    while (cues->slots[place].kinds && cues->slots[place].hash != hash)
        place = (place + 1) % SLOTS;
    return &cues->slots[place];
}

/* The slot of a word that is a cue for something, or NULL. */
static const Slot *cue_of(const Cues *cues, uint64_t hash)
{
    uint64_t bit = hash >> 40;
    const Slot *slot;
    if (!(cues->filter[bit % FILTER_BITS / 64] >> bit % 64 & 1))
        return NULL;
    slot = slot_of(cues, hash);
    return slot->kinds ? slot : NULL;
}

/* Add up to eight bytes of letters, folded and in UTF-8, to a word. */
static inline void extend(Word *word, uint64_t bytes, int count)
{
    word->chunk |= bytes << 8 * word->filled;
    if (word->filled + count < 8) {
        word->filled += count;
        return;
    }
    word->hash = (word->hash ^ word->chunk) * GOLDEN;
    word->hash ^= word->hash >> 32;
    word->chunk = word->filled ? bytes >> 8 * (8 - word->filled) : 0;
    word->filled += count - 8;
}

static inline void extend_by(Word *word, uint32_t code)
{
    int count;
    uint32_t bytes = encode(code, &count);
    extend(word, bytes, count);
}

static inline uint64_t hash_of(const Word *word)
{
    uint64_t hash = (word->hash ^ word->chunk) * GOLDEN;
    return hash ^ hash >> 32;
}

/* Two words next to one another as one; of nothing and a word, the word. */
static uint64_t pair(uint64_t word, uint64_t next)
{
    return mix(word) ^ next;
}

static inline int is_letter(uint8_t byte)
{
    return (uint8_t)((byte | 0x20) - 'a') < 26;
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
    cues->entries[code] = PyLong_AsUnsignedLongLong(PyTuple_GetItem(found, 0));
    cues->weights[code] = PyLong_AsUnsignedLongLong(PyTuple_GetItem(found, 1));
    Py_DECREF(found);
    return PyErr_Occurred() ? -1 : 0;
}

#endif
