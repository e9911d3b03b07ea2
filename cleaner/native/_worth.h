/* What words are worth as stems: asked of Python once, and remembered. See cleaner/stories/words.py. */

#include <stdlib.h>

#include "_chars.h"

enum { CACHED = 1 << 16, CACHED_SIZE = 38 };
/* Code points: the shortest word with a stem, and of syllables; of a longer one than the last the
   rest changes nothing. */
enum { SHORTEST = 3, SYLLABLES = 2, SYLLABLE_SIZE = 3, LONGEST = 20, STEM = 6 };
/* From this byte on UTF-8 has letters of scripts whose words lose more than their ends: of Arabic,
   and of Korean. */
enum { OTHER_SCRIPTS = 0xD6 };
/* The parts of a run of Thai that make a stem. */
enum { PARTS = 3 };
/* What a character is, as in words.py. */
enum { LETTER = 1, DIGIT = 2, POINT = 4, HAN = 8, KANA = 16, THAI = 32, SPECIAL = 64 };
/* SPECIAL is of Han a common character, of kana katakana, of Thai one that begins a part. */
enum { COMMON = SPECIAL, KATAKANA = KANA | SPECIAL, BEGINS = SPECIAL };

#define CAPSULE "cleaner.native._stems.table"

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
    const char *bytes; /* NULL in an empty slot */
    size_t size;
} Common;

typedef struct {
    Character characters[CHARACTERS];
    Cached cache[CACHED]; /* where the hash of an item falls */
    PyObject *describe;   /* character -> (case folded, what it is) */
    PyObject *stem;       /* case folded word -> its stem, "" for one that is no content */
    PyObject *level;      /* stem -> how rare it is */
    PyObject *words;      /* that are no content: a list, whose UTF-8 the slots name */
    Common *common;
    size_t slots; /* a power of two */
} Table;

typedef struct {
    Table *table;
    void *sink;
    int (*take)(void *sink, const Worth *worth); /* -1 with an exception set */
} Reader;

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

/* The slot of a word that is no content, or the empty one where it would stand. */
static Common *common_slot(const Table *table, const uint8_t *word, size_t size)
{
    size_t at = hash_of(word, size);
    for (;; at++) {
        Common *own = &table->common[at & (table->slots - 1)];
        if (own->bytes == NULL || (own->size == size && !memcmp(own->bytes, word, size)))
            return own;
    }
}
