/* The walk of cleaner.near.walk in C: its Python twin says what must come out.

   Everything is an array of the caller's, given by its address; cleaner/near/walk_c.py makes them,
   lists them in the order of `struct walk`, and sees to their sizes. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include "_walk_index.h"

static int is_full(const Walk *walk, int64_t number)
{
    return walk->held[number] > walk->counters[CROWD_LIMIT];
}

/* Whether the document must be sought in the index: a band's bucket that it is in is full. */
static int is_crowded(const Walk *walk, int64_t i)
{
    if (walk->counters[EXHAUSTIVE])
        return 1;
    for (int64_t at = walk->starts[i]; at < walk->starts[i + 1]; at++)
        if (walk->numbers[at] < walk->counters[BANDED] && is_full(walk, walk->numbers[at]))
            return 1;
    return 0;
}

/* Whether a container may be missed: too many of the sampled shingles are in full buckets. */
static int is_hidden(const Walk *walk, int64_t i)
{
    int64_t all = 0, full = 0;
    for (int64_t at = walk->starts[i]; at < walk->starts[i + 1]; at++)
        full += walk->numbers[at] >= walk->counters[BANDED] && is_full(walk, walk->numbers[at]);
    for (int64_t at = walk->offsets[i]; full && at < walk->offsets[i + 1]; at++)
        all += (walk->shingles[at] & SAMPLED) == 0;
    return full > 0 && (double)(all - full) <= (1 - walk->limits[CONTAINMENT]) * (double)all;
}

/* The room in the index that keeping a document may take; 0 where it stays out of the index. */
static int64_t room_for(const Walk *walk, int64_t i)
{
    int64_t size = walk->offsets[i + 1] - walk->offsets[i], room = 0;
    int is_in = is_crowded(walk, i);
    for (int64_t at = walk->starts[i]; at < walk->starts[i + 1]; at++) {
        int64_t number = walk->numbers[at];
        if (number >= walk->counters[BANDED] || walk->held[number] != walk->counters[CROWD_LIMIT])
            continue;
        is_in = 1;
        for (int64_t entry = walk->heads[number]; entry >= 0; entry = walk->links[entry])
            room += long_prefix(walk, walk->sizes[walk->members[entry]]);
    }
    return is_in ? room + long_prefix(walk, size) : 0;
}

static void keep(const Walk *walk, int64_t i)
{
    int64_t own = walk->counters[WALKED], size = walk->offsets[i + 1] - walk->offsets[i];
    int is_in = walk->counters[EXHAUSTIVE] != 0;
    walk->places[own] = walk->counters[STORED];
    walk->sizes[own] = size;
    memcpy(walk->store + walk->counters[STORED], walk->shingles + walk->offsets[i],
           (size_t)size * sizeof *walk->store);
    walk->counters[STORED] += size;
    for (int64_t at = walk->starts[i]; at < walk->starts[i + 1]; at++) {
        int64_t number = walk->numbers[at], entry = walk->counters[ENTRIES];
        int is_band = number < walk->counters[BANDED];
        if (walk->held[number] >= walk->counters[CROWD_LIMIT]) {
            if (is_band && !is_full(walk, number))
                for (entry = walk->heads[number]; entry >= 0; entry = walk->links[entry])
                    enter(walk, walk->members[entry]);
            walk->held[number] = walk->counters[CROWD_LIMIT] + 1;
            is_in |= is_band;
            continue;
        }
        walk->held[number]++;
        walk->members[entry] = own;
        walk->links[entry] = walk->heads[number];
        walk->heads[number] = entry;
        walk->counters[ENTRIES]++;
    }
    if (is_in)
        enter(walk, own);
}

static void decide(const Walk *walk, int64_t i)
{
    int is_cut = 0;
    if (walk->apart[i])
        walk->counters[STORED] = walk->counters[ENTRIES] = 0; /* none of those is met again */
    for (int64_t at = walk->starts[i]; at < walk->starts[i + 1]; at++) {
        int64_t number = walk->numbers[at];
        if (number < walk->counters[BANDED] && is_full(walk, number))
            continue; /* they are in the index */
        for (int64_t entry = walk->heads[number]; entry >= 0; entry = walk->links[entry])
            meet(walk, i, walk->members[entry]);
    }
    if (is_crowded(walk, i))
        is_cut = look_up(walk, i);
    if (walk->limits[CONTAINMENT] > 0)
        is_cut |= is_hidden(walk, i);
    if (walk->similar[i] >= walk->limits[THRESHOLD] || walk->holder[i] >= 0) {
        if (!walk->immune[i])
            return;
    } else {
        walk->counters[PASSED_OVER] += is_cut;
    }
    keep(walk, i);
}

/* Walk on until the end of the batch, or until the index needs room or the counts. */
static void step(const Walk *walk)
{
    for (; walk->counters[START] < walk->count; walk->counters[START]++) {
        int64_t more = room_for(walk, walk->counters[START]);
        walk->counters[WANTED] = walk->counters[LISTED] + more;
        if (more && (walk->counters[WANTED] > walk->counters[ROOM] || !walk->counters[COUNTED]))
            return;
        decide(walk, walk->counters[START]);
        walk->counters[WALKED]++;
    }
}

/* The arguments as addresses and numbers; NULL is a Python error. */
static uint64_t *taken(PyObject *arguments, uint64_t *given, size_t count)
{
    if (PyTuple_Size(arguments) != (Py_ssize_t)count) {
        PyErr_SetString(PyExc_TypeError, "numbers and the addresses of all arrays are wanted");
        return NULL;
    }
    for (size_t i = 0; i < count; i++)
        given[i] = PyLong_AsUnsignedLongLong(PyTuple_GetItem(arguments, (Py_ssize_t)i));
    return PyErr_Occurred() ? NULL : given;
}

static PyObject *step_all(PyObject *self, PyObject *arguments)
{
    uint64_t given[sizeof(Walk) / 8];
    Walk walk;
    (void)self;
    if (!taken(arguments, given, sizeof given / 8))
        return NULL;
    memcpy(&walk, given, sizeof walk); /* every field is 8 bytes wide */
    Py_BEGIN_ALLOW_THREADS
    step(&walk);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

/* Find new slots for all keys of an index whose slots were cleared. */
static PyObject *rehash(PyObject *self, PyObject *arguments)
{
    uint64_t given[sizeof(Walk) / 8];
    Walk walk;
    (void)self;
    if (!taken(arguments, given, sizeof given / 8))
        return NULL;
    memcpy(&walk, given, sizeof walk);
    for (int64_t key = 0; key < walk.counters[KEYS]; key++)
        *slot(&walk, walk.keys[key]) = (int32_t)key + 1;
    Py_RETURN_NONE;
}

/* Count shingles by their low bits, up to 255: (how many, shingles, counts, slots of these). */
static PyObject *tally(PyObject *self, PyObject *arguments)
{
    uint64_t given[4];
    (void)self;
    if (!taken(arguments, given, 4))
        return NULL;
    Py_BEGIN_ALLOW_THREADS
    const uint64_t *shingles = (const uint64_t *)(uintptr_t)given[1];
    uint8_t *counts = (uint8_t *)(uintptr_t)given[2];
    for (uint64_t k = 0; k < given[0]; k++) {
        uint8_t *count = counts + (shingles[k] & (given[3] - 1));
        *count = (uint8_t)(*count + (*count < 255));
    }
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"step", step_all, METH_VARARGS, "Walk the documents of a batch."},
    {"rehash", rehash, METH_VARARGS, "Find new slots for the keys of the index."},
    {"tally", tally, METH_VARARGS, "Count shingles."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_walk", "The walk of cleaner.near.walk.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__walk(void)
{
    if (sizeof(void *) != 8) {
        PyErr_SetString(PyExc_ImportError, "addresses of 64 bits are needed");
        return NULL;
    }
    return PyModule_Create(&definition);
}
