/* The walk of cleaner.walk in C: its Python twin says what must come out.

   Everything is an array of the caller's, given by its address; cleaner/_walk_c.py makes them, lists
   them in the order of `struct walk`, and sees to their sizes. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include <stdint.h>
#include <string.h>

enum { CROWD_LIMIT, WALKED, ENTRIES, STORED, MET, PASSED_OVER }; /* in counters */
enum { THRESHOLD, FLOOR, CONTAINMENT };                          /* in limits */
enum { STRIDE = 32 };                                            /* steps between two looks ahead */

typedef struct {
    int64_t count; /* documents in this batch */
    const uint64_t *shingles;
    const int64_t *offsets, *numbers, *starts;
    const uint8_t *immune;
    int64_t *nearest;
    double *similar;
    int64_t *holder;
    double *share;
    int64_t *heads, *held;    /* of a bucket: its last entry, and how many it has */
    int64_t *links, *members; /* of an entry: the one before it in its bucket, and whose it is */
    uint64_t *store;          /* the shingles of the kept */
    int64_t *places, *sizes;  /* of a document: where its shingles are stored, and how many */
    int64_t *seen;            /* of a document: who met it last */
    int64_t *counters;
    const double *limits;
} Walk;

/* How many members two sorted sets share; something less than `needed` if they can't share it. */
static int64_t overlap(const uint64_t *one, int64_t size, const uint64_t *other, int64_t length,
                       double needed)
{
    const uint64_t *end = one + size, *stop = other + length;
    int64_t common = 0;
    while (one < end && other < stop) {
        int64_t left = end - one < stop - other ? end - one : stop - other;
        if ((double)(common + left) < needed)
            break;
        if (left > STRIDE)
            left = STRIDE;
        for (; left > 0; left--) {
            uint64_t a = *one, b = *other;
            common += a == b;
            one += a <= b;
            other += b <= a;
        }
    }
    return common;
}

static void meet(const Walk *walk, int64_t i, int64_t other)
{
    const uint64_t *own = walk->shingles + walk->offsets[i];
    int64_t size = walk->offsets[i + 1] - walk->offsets[i], length = walk->sizes[other];
    double small = (double)(size < length ? size : length);
    double large = (double)(size < length ? length : size);
    double floor = walk->limits[FLOOR], wanted = walk->limits[CONTAINMENT], bound, similar, share;
    int may_hold = wanted > 0 && size <= length;
    int64_t common;
    bound = floor > walk->similar[i] ? floor : walk->similar[i];
    /* half a shingle less than needed: an equal similarity still counts, for ties */
    if (small < bound * large - 0.5 && !may_hold)
        return;
    common = overlap(own, size, walk->store + walk->places[other], length,
                     may_hold ? 0 : bound * (small + large) / (1 + bound) - 0.5);
    similar = (double)common / (double)(size + length - common);
    if (similar >= floor && (similar > walk->similar[i] ||
                             (similar == walk->similar[i] && other < walk->nearest[i]))) {
        walk->nearest[i] = other;
        walk->similar[i] = similar;
    }
    share = (double)common / (double)size;
    if (may_hold && share >= wanted &&
        (share > walk->share[i] || (share == walk->share[i] && other < walk->holder[i]))) {
        walk->holder[i] = other;
        walk->share[i] = share;
    }
}

static void keep(const Walk *walk, int64_t i)
{
    int64_t own = walk->counters[WALKED], size = walk->offsets[i + 1] - walk->offsets[i];
    walk->places[own] = walk->counters[STORED];
    walk->sizes[own] = size;
    memcpy(walk->store + walk->counters[STORED], walk->shingles + walk->offsets[i],
           (size_t)size * sizeof *walk->store);
    walk->counters[STORED] += size;
    for (int64_t at = walk->starts[i]; at < walk->starts[i + 1]; at++) {
        int64_t number = walk->numbers[at], entry = walk->counters[ENTRIES];
        if (walk->held[number] >= walk->counters[CROWD_LIMIT]) {
            walk->counters[PASSED_OVER]++;
            continue;
        }
        walk->held[number]++;
        walk->members[entry] = own;
        walk->links[entry] = walk->heads[number];
        walk->heads[number] = entry;
        walk->counters[ENTRIES]++;
    }
}

static void step(const Walk *walk)
{
    for (int64_t i = 0; i < walk->count; i++) {
        int64_t own = walk->counters[WALKED];
        for (int64_t at = walk->starts[i]; at < walk->starts[i + 1]; at++)
            for (int64_t entry = walk->heads[walk->numbers[at]]; entry >= 0;
                 entry = walk->links[entry]) {
                int64_t other = walk->members[entry];
                if (walk->seen[other] == own)
                    continue;
                walk->seen[other] = own;
                walk->counters[MET]++;
                meet(walk, i, other);
            }
        if (walk->immune[i] ||
            !(walk->similar[i] >= walk->limits[THRESHOLD] || walk->holder[i] >= 0))
            keep(walk, i);
        walk->counters[WALKED]++;
    }
}

static PyObject *step_all(PyObject *self, PyObject *arguments)
{
    uint64_t given[sizeof(Walk) / 8];
    Walk walk;
    (void)self;
    if (PyTuple_Size(arguments) != (Py_ssize_t)(sizeof given / 8)) {
        PyErr_SetString(PyExc_TypeError, "a number and the addresses of all arrays are wanted");
        return NULL;
    }
    for (size_t i = 0; i < sizeof given / 8; i++)
        given[i] = PyLong_AsUnsignedLongLong(PyTuple_GetItem(arguments, (Py_ssize_t)i));
    if (PyErr_Occurred())
        return NULL;
    memcpy(&walk, given, sizeof walk); /* every field is 8 bytes wide */
    Py_BEGIN_ALLOW_THREADS
    step(&walk);
    Py_END_ALLOW_THREADS
    Py_RETURN_NONE;
}

static PyMethodDef methods[] = {
    {"step", step_all, METH_VARARGS, "Walk the documents of a batch."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_walk", "The walk of cleaner.walk.", -1, methods,
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
