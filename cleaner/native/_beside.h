/* Python's side of `first_places`: texts beside other texts, by their shingles in their order. */

#ifndef CLEANER_BESIDE_H
#define CLEANER_BESIDE_H

#include <Python.h>

#include "_sets.h"

static const void *pointer(unsigned long long address)
{
    return (const void *)(uintptr_t)address;
}

/* Whether spans, each so many places behind the other, lie within so many items; else IndexError. */
static int lie_within(const int64_t *spans, Py_ssize_t count, int step, long long items)
{
    for (Py_ssize_t i = 0; i < count; i++, spans += step)
        if (spans[0] < 0 || spans[0] > spans[1] || spans[1] > items) {
            PyErr_Format(PyExc_IndexError, "span: %lld to %lld is not within %lld",
                         (long long)spans[0], (long long)spans[1], items);
            return 0;
        }
    return 1;
}

static PyObject *places(PyObject *self, PyObject *arguments)
{
    unsigned long long at[3];
    Py_ssize_t count, items, documents;
    PyObject *made;
    Wanted wanted;
    int status;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "KnKnKn", at, &count, at + 1, &items, at + 2, &documents) ||
        !lie_within(pointer(at[2]), documents, 2, items))
        return NULL;
    made = PyBytes_FromStringAndSize(NULL, documents * count * 8);
    if (made == NULL)
        return NULL;
    {
        const int64_t *spans = pointer(at[2]);
        int64_t *found = (int64_t *)PyBytes_AsString(made);
        Py_BEGIN_ALLOW_THREADS
        status = wanted_init(&wanted, pointer(at[0]), (size_t)count);
        for (Py_ssize_t i = 0; status == DONE && i < documents; i++)
            first_places(&wanted, pointer(at[1]), spans + 2 * i, found + i * count);
        wanted_free(&wanted);
        Py_END_ALLOW_THREADS
    }
    if (status == DONE)
        return made;
    Py_DECREF(made);
    return PyErr_NoMemory();
}

/* Of each pair of spans, four places: how many of the values in the first one stand among the items
   in the second, and how many of those do that are `step` apart among the first `top`. Pairs of one
   first span stand together. */
static int count_shared(const uint32_t *const *from, const int64_t *spans, Py_ssize_t count,
                        const int64_t *top, int64_t *found)
{
    Wanted wanted = {NULL, 0, 0, NULL, NULL};
    int64_t *places = NULL;
    int status = DONE;
    for (Py_ssize_t i = 0; status == DONE && i < count; i++, spans += 4, found += 2) {
        size_t size = (size_t)(spans[1] - spans[0]);
        if (!i || spans[0] != spans[-4] || spans[1] != spans[-3]) {
            wanted_free(&wanted);
            free(places);
            places = malloc((size + 1) * sizeof *places);
            status = places == NULL ? NO_MEMORY : wanted_init(&wanted, from[0] + spans[0], size);
            if (status != DONE)
                break;
        }
        first_places(&wanted, from[1], spans + 2, places);
        found[0] = found[1] = 0;
        for (size_t at = 0; at < size; at++) {
            found[0] += places[at] >= 0;
            found[1] += places[at] >= 0 && (int64_t)at < top[0] && (int64_t)at % top[1] == 0;
        }
    }
    wanted_free(&wanted);
    free(places);
    return status;
}

static PyObject *shared(PyObject *self, PyObject *arguments)
{
    unsigned long long at[3];
    long long top[2];
    Py_ssize_t values, items, count;
    PyObject *made;
    int status;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "KnKnKnLL", at, &values, at + 1, &items, at + 2, &count, top,
                          top + 1))
        return NULL;
    if (!lie_within(pointer(at[2]), count, 4, values) ||
        !lie_within((const int64_t *)pointer(at[2]) + 2, count, 4, items))
        return NULL;
    made = PyBytes_FromStringAndSize(NULL, count * 16);
    if (made == NULL)
        return NULL;
    {
        const uint32_t *const from[2] = {pointer(at[0]), pointer(at[1])};
        const int64_t marked[2] = {top[0], top[1] > 0 ? top[1] : 1};
        int64_t *found = (int64_t *)PyBytes_AsString(made);
        Py_BEGIN_ALLOW_THREADS
        status = count_shared(from, pointer(at[2]), count, marked, found);
        Py_END_ALLOW_THREADS
    }
    if (status == DONE)
        return made;
    Py_DECREF(made);
    return PyErr_NoMemory();
}

#endif
