/* The content stems of a text in one pass: see cleaner/stories/words.py, whose Python twin says
   the same. What a character is comes from Python, once for each character met. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include <stdlib.h>
#include <string.h>

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

typedef struct {
    PyObject *stem; /* None for a word that is no content */
    uint8_t size, word[CACHED_SIZE];
} Cached;

typedef struct {
    Character characters[CHARACTERS];
    Cached cache[CACHED]; /* a word's stem, where its hash falls */
    PyObject *describe;   /* character -> (case folded, what it is) */
    PyObject *stem;       /* case folded word -> its stem, "" for one that is no content */
} Table;

typedef struct {
    uint8_t bytes[4 * LONGEST]; /* case folded, as UTF-8 */
    size_t size;
    int count; /* of characters */
} Word;

/* The character at a place; NULL with an exception set. */
static const Character *look(Table *table, const uint8_t *at, const uint8_t **next)
{
    uint32_t code;
    Character *own;
    *next = decode(at, &code);
    own = &table->characters[code];
    if (!own->what && learn(table->describe, own, at, *next - at) < 0)
        return NULL;
    return own;
}

/* Add a stem, whose reference is taken, unless it is None. */
static int append(PyObject *list, PyObject *stem)
{
    int status = stem == NULL ? -1 : stem == Py_None ? 0 : PyList_Append(list, stem);
    Py_XDECREF(stem);
    return status;
}

static PyObject *text_of(const uint8_t *at, const uint8_t *end)
{
    return PyUnicode_DecodeUTF8((const char *)at, end - at, "strict");
}

/* The stem that Python gives a word; None for "". */
static PyObject *asked(const Table *table, const Word *word)
{
    PyObject *stem, *string = text_of(word->bytes, word->bytes + word->size);
    if (string == NULL)
        return NULL;
    stem = PyObject_CallFunctionObjArgs(table->stem, string, NULL);
    Py_DECREF(string);
    if (stem != NULL && PyUnicode_GetLength(stem) == 0) {
        Py_DECREF(stem);
        stem = Py_NewRef(Py_None);
    }
    return stem;
}

static PyObject *stem_of(Table *table, const Word *word)
{
    uint64_t hash = UINT64_C(0xCBF29CE484222325);
    Cached *own;
    PyObject *stem;
    if (word->size > CACHED_SIZE)
        return asked(table, word);
    for (size_t i = 0; i < word->size; i++)
        hash = (hash ^ word->bytes[i]) * UINT64_C(0x100000001B3);
    own = &table->cache[(hash >> 32) % CACHED];
    if (own->stem != NULL && own->size == word->size && !memcmp(own->word, word->bytes, own->size))
        return Py_NewRef(own->stem);
    stem = asked(table, word);
    if (stem != NULL) {
        Py_XDECREF(own->stem);
        own->stem = Py_NewRef(stem);
        own->size = (uint8_t)word->size;
        memcpy(own->word, word->bytes, word->size);
    }
    return stem;
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
static const uint8_t *run(Table *table, const uint8_t *at, const uint8_t *end, int kinds)
{
    const uint8_t *next;
    for (; at < end; at = next) {
        const Character *own = look(table, at, &next);
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

static const uint8_t *add_word(Table *table, const uint8_t *at, const uint8_t *end, PyObject *list)
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
        own = look(table, at, &next);
        if (own == NULL)
            return NULL;
        if (!(own->what & LETTER))
            break;
        add(&word, own);
    }
    if (may_have_stem(&word) && append(list, stem_of(table, &word)) < 0)
        return NULL;
    return at;
}

/* A number of three characters and more, its full stops and commas inside. */
static const uint8_t *add_number(Table *table, const uint8_t *at, const uint8_t *end, PyObject *list)
{
    const uint8_t *start = at, *last = at, *next;
    int count = 0, length = 0;
    for (; at < end; at = next) {
        const Character *own = look(table, at, &next);
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
    return length > 2 && append(list, text_of(start, last)) < 0 ? NULL : last;
}

/* Pairs of neighbouring characters of a run of Han, or the one that stands alone, without common
   ones. */
static const uint8_t *add_han(Table *table, const uint8_t *at, const uint8_t *end, PyObject *list)
{
    const uint8_t *before = NULL, *start = at, *next;
    int was_common = 1;
    for (; at < end; at = next) {
        const Character *own = look(table, at, &next);
        int is_common;
        if (own == NULL)
            return NULL;
        if (!(own->what & HAN))
            break;
        is_common = own->what & COMMON;
        if (before != NULL && !was_common && !is_common && append(list, text_of(before, next)) < 0)
            return NULL;
        before = at;
        was_common = is_common;
    }
    if (before == start && !was_common && append(list, text_of(start, at)) < 0)
        return NULL;
    return at;
}

/* A word of katakana, two characters and more; each has three bytes. Other kana are passed over. */
static const uint8_t *add_kana(Table *table, const uint8_t *at, const uint8_t *end, PyObject *list)
{
    const uint8_t *start = at;
    at = run(table, at, end, KATAKANA);
    if (at == start)
        return run(table, at, end, KANA);
    return at != NULL && at - start > 3 && append(list, text_of(start, at)) < 0 ? NULL : at;
}

/* Overlapping parts of a run of Thai, three at a time; a part runs to where the next one begins. */
static const uint8_t *add_thai(Table *table, const uint8_t *at, const uint8_t *end, PyObject *list)
{
    const uint8_t *starts[PARTS], *next;
    size_t count = 0;
    for (; at < end; at = next) {
        const Character *own = look(table, at, &next);
        if (own == NULL)
            return NULL;
        if (!(own->what & THAI))
            break;
        if (!(own->what & BEGINS))
            continue;
        if (count >= PARTS && append(list, text_of(starts[count % PARTS], at)) < 0)
            return NULL;
        starts[count++ % PARTS] = at;
    }
    if (count >= PARTS && append(list, text_of(starts[count % PARTS], at)) < 0)
        return NULL;
    return at;
}

static int add_all(Table *table, const uint8_t *at, const uint8_t *end, PyObject *list)
{
    while (at != NULL && at < end) {
        const uint8_t *next;
        const Character *own;
        int what;
        if (is_letter(*at)) {
            at = add_word(table, at, end, list);
            continue;
        }
        own = look(table, at, &next);
        what = own == NULL ? 0 : own->what;
        if (!what)
            return -1;
        at = what & HAN      ? add_han(table, at, end, list)
             : what & KANA   ? add_kana(table, at, end, list)
             : what & THAI   ? add_thai(table, at, end, list)
             : what & DIGIT  ? add_number(table, at, end, list)
             : what & LETTER ? add_word(table, at, end, list)
                             : next;
    }
    return at == NULL ? -1 : 0;
}

static PyObject *stems(PyObject *self, PyObject *arguments)
{
    PyObject *text, *capsule, *list;
    const char *data;
    Py_ssize_t size;
    Table *table;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "UO", &text, &capsule))
        return NULL;
    table = PyCapsule_GetPointer(capsule, "cleaner._stems.table");
    data = table == NULL ? NULL : PyUnicode_AsUTF8AndSize(text, &size);
    list = data == NULL ? NULL : PyList_New(0);
    if (list != NULL && add_all(table, (const uint8_t *)data, (const uint8_t *)data + size, list) < 0)
        Py_CLEAR(list);
    return list;
}

static void free_table(PyObject *capsule)
{
    Table *table = PyCapsule_GetPointer(capsule, "cleaner._stems.table");
    Py_XDECREF(table->describe);
    Py_XDECREF(table->stem);
    for (int i = 0; i < CACHED; i++)
        Py_XDECREF(table->cache[i].stem);
    free(table);
}

static PyObject *make_table(PyObject *self, PyObject *arguments)
{
    PyObject *describe, *stem, *capsule;
    Table *table;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OO", &describe, &stem))
        return NULL;
    table = calloc(1, sizeof *table);
    if (table == NULL)
        return PyErr_NoMemory();
    capsule = PyCapsule_New(table, "cleaner._stems.table", free_table);
    if (capsule == NULL) {
        free(table);
        return NULL;
    }
    table->describe = Py_NewRef(describe);
    table->stem = Py_NewRef(stem);
    return capsule;
}

static PyMethodDef methods[] = {
    {"table", make_table, METH_VARARGS, "What `stems` is told of characters and words it meets."},
    {"stems", stems, METH_VARARGS, "The content stems of a text in order."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_stems", "The C part of cleaner.stories.words.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__stems(void) { return PyModule_Create(&definition); }
