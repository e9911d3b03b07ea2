/* How the cues are told: the lists of cleaner/cues.py into tables. */

#include "_cues.h"

/* The hash of a word, or two with a blank between them, folded already. */
static uint64_t phrase_of(const uint8_t *at)
{
    Word word = {0, 0, 0};
    uint64_t before = 0;
    while (*at) {
        uint32_t code;
        at = decode(at, &code);
        if (code == ' ') {
            before = hash_of(&word);
            word = (Word){0, 0, 0};
        } else
            extend_by(&word, code);
    }
    return pair(before, hash_of(&word));
}

/* The slot of a word, made if need be; NULL where there are too many. */
static Slot *slot_for(Cues *cues, const char *word, uint32_t kinds)
{
    uint64_t hash = phrase_of((const uint8_t *)word);
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
    if (cues->count_of_marks == MOST_MARKS || strlen(word) > MOST_LETTERS)
        return 0;
    strcpy(cues->marks[cues->count_of_marks++], word);
    return 1;
}

static int add_asked(Cues *cues, uint64_t item)
{
    if (cues->count_of_asked == MOST_ASKED)
        return 0;
    cues->asked[cues->count_of_asked++] = item;
    return 1;
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
    uint32_t where;
    int kinds, fits;
    if (!PyArg_ParseTuple(own, "iO!O!", &kinds, &PyList_Type, &words, &PyList_Type, &groups) ||
        cues->count_of_rows == MOST_ROWS)
        return 0;
    cues->rows[cues->count_of_rows] = (Row){(uint32_t)kinds, (uint32_t)cues->count_of_asked};
    where = ((uint32_t)kinds | (uint32_t)kinds >> IN_SENTENCE) & (FIRST | INNER | NUMBERED);
    fits = add_asked(cues, (uint64_t)PyList_Size(groups));
    for (Py_ssize_t i = 0; fits && i < PyList_Size(groups); i++)
        fits = add_group(cues, PyList_GetItem(groups, i));
    for (Py_ssize_t i = 0; fits && i < PyList_Size(words); i++) {
        const char *word = PyUnicode_AsUTF8AndSize(PyList_GetItem(words, i), NULL);
        Slot *slot = word == NULL ? NULL : slot_for(cues, word, where << ASKED);
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

/* Ask for all of ASCII, which a pass does not: it knows letters, and passes over the rest. */
static int learn_ascii(Cues *cues)
{
    for (uint32_t code = 0; code < 0x80; code++)
        if (learn(cues, code) < 0)
            return -1;
    return 0;
}

static void free_cues(PyObject *capsule)
{
    Cues *cues = PyCapsule_GetPointer(capsule, "cleaner.native._scan.cues");
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
    if (!PyArg_ParseTuple(arguments, "O!O!OO!(iiiiiiiiiiiiiii)", &PyList_Type, &words, &PyList_Type,
                          &rows, &describe, &PyTuple_Type, &endings, limits, limits + 1, limits + 2,
                          limits + 3, limits + 4, limits + 5, limits + 6, limits + 7, limits + 8,
                          limits + 9, limits + 10, limits + 11, limits + 12, limits + 13,
                          limits + 14))
        return NULL;
    cues = calloc(1, sizeof *cues);
    if (cues == NULL)
        return PyErr_NoMemory();
    capsule = PyCapsule_New(cues, "cleaner.native._scan.cues", free_cues);
    if (capsule == NULL) {
        free(cues);
        return NULL;
    }
    Py_INCREF(describe);
    Py_INCREF(endings);
    cues->describe = describe;
    cues->endings = endings;
    memcpy(cues->limits, limits, sizeof limits);
    if (learn_ascii(cues) < 0 || add_all(cues, words, add_word) < 0 ||
        add_all(cues, rows, add_row) < 0)
        Py_CLEAR(capsule);
    return capsule;
}
