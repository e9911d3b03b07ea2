/* Where the stems of a page stand, and what share of some of them stands elsewhere: see
   cleaner/stories/places.py, whose Python twin says the same, bit for bit. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include <math.h>

#include "_chains.h"

enum { SMOOTH = 8 }; /* added to a paragraph's weight, as in places.py */

static double share(long part, long total)
{
    return total ? (double)part / (double)total : 0.0;
}

static int stands(const Places *self, const Stem *own, int start, int end)
{
    int at = before(self, own, start);
    return at < own->count && self->places[own->start + at] < end;
}

static PyObject *within_blocks(Places *self, PyObject *group, int start, int end)
{
    Py_ssize_t count = PyList_Size(group);
    long part = 0, total = 0;
    self->calls++;
    for (Py_ssize_t i = 0; i < count; i++) {
        Stem *own = stem_of(self, PyList_GetItem(group, i));
        if (own == NULL)
            return NULL;
        if (own->seen == self->calls)
            continue;
        own->seen = self->calls;
        total += own->level;
        if (start ? stands(self, own, start, end) : own->first < end)
            part += own->level;
    }
    return PyFloat_FromDouble(share(part, total));
}

static PyObject *within(PyObject *self, PyObject *arguments)
{
    PyObject *group;
    int start, end;
    if (!PyArg_ParseTuple(arguments, "O!ii", &PyList_Type, &group, &start, &end))
        return NULL;
    return within_blocks((Places *)self, group, start, end);
}

static PyObject *above(PyObject *self, PyObject *arguments)
{
    PyObject *group;
    int at;
    if (!PyArg_ParseTuple(arguments, "O!i", &PyList_Type, &group, &at))
        return NULL;
    return within_blocks((Places *)self, group, 0, at);
}

static PyObject *tail_above(PyObject *object, PyObject *arguments)
{
    Places *self = (Places *)object;
    int first, title;
    long part = 0, total = 0;
    if (!PyArg_ParseTuple(arguments, "ii", &first, &title))
        return NULL;
    for (int i = 0; i < self->distinct; i++)
        if (self->stems[i].last >= title) {
            total += self->stems[i].level;
            part += self->stems[i].first < first ? self->stems[i].level : 0;
        }
    return PyFloat_FromDouble(share(part, total));
}

/* A new list of `count` numbers that something says of each block. */
static PyObject *numbers(Places *self, double (*tell)(Places *, int))
{
    PyObject *list = PyList_New(0);
    for (int i = 0; list != NULL && i < self->blocks; i++) {
        PyObject *number = PyFloat_FromDouble(tell(self, i));
        if (number == NULL || PyList_Append(list, number) < 0)
            Py_CLEAR(list);
        Py_XDECREF(number);
    }
    return list;
}

static double carried_by(Places *self, int block)
{
    long part = 0;
    self->calls++;
    for (int at = self->starts[block]; at < self->starts[block + 1]; at++) {
        Stem *own = &self->stems[self->of[at]];
        if (own->seen != self->calls && own->first < block)
            part += own->level;
        own->seen = self->calls;
    }
    return share(part, self->weight[block]);
}

static PyObject *carried(PyObject *self, PyObject *nothing)
{
    (void)nothing;
    return numbers((Places *)self, carried_by);
}

static PyObject *back(PyObject *object, PyObject *arguments)
{
    Places *self = (Places *)object;
    double most = 0.0;
    int at, *linked;
    if (!PyArg_ParseTuple(arguments, "i", &at))
        return NULL;
    linked = calloc((size_t)self->blocks + 1, sizeof *linked);
    if (linked == NULL)
        return PyErr_NoMemory();
    for (int i = 0; i < self->distinct; i++) {
        const Stem *own = &self->stems[i];
        if (own->first < at && own->last > at &&
            self->places[own->start + before(self, own, at)] == own->last)
            linked[own->last] += own->level;
    }
    for (int i = 0; i < self->blocks; i++)
        if (linked[i])
            most = fmax(most, (double)linked[i] / (double)(self->weight[i] + SMOOTH));
    free(linked);
    return PyFloat_FromDouble(most);
}

/* What stems that stand more than once add to the change behind a block. */
static double moved(Places *self, int block, double total, const double *priors)
{
    for (int at = self->starts[block]; at < self->starts[block + 1]; at++) {
        Stem *own = &self->stems[self->of[at]];
        if (own->count > 1) {
            double prior = priors[own->level];
            int below = own->count - own->above;
            total += log((prior + own->above) / (prior + below - 1));
            own->above++;
        }
    }
    return total;
}

enum { LEVELS = 64 };

static int read_priors(const Places *self, PyObject *list, double *priors)
{
    Py_ssize_t count = PyList_Size(list);
    for (Py_ssize_t i = 0; i < count && i < LEVELS; i++)
        priors[i] = PyFloat_AsDouble(PyList_GetItem(list, i));
    for (int i = 0; i < self->distinct; i++)
        if (self->stems[i].level < 0 || self->stems[i].level >= (count < LEVELS ? count : LEVELS)) {
            PyErr_SetString(PyExc_ValueError, "a stem of a level without a prior");
            return -1;
        }
    return PyErr_Occurred() ? -1 : 0;
}

static PyObject *changes(PyObject *object, PyObject *arguments)
{
    Places *self = (Places *)object;
    PyObject *heads, *rests, *given, *list;
    double total, priors[LEVELS];
    if (!PyArg_ParseTuple(arguments, "dO!O!O!", &total, &PyList_Type, &heads, &PyList_Type, &rests,
                          &PyList_Type, &given))
        return NULL;
    if (PyList_Size(heads) < self->blocks || PyList_Size(rests) < self->blocks) {
        PyErr_SetString(PyExc_ValueError, "two numbers for each block are needed");
        return NULL;
    }
    list = read_priors(self, given, priors) < 0 ? NULL : PyList_New(0);
    for (int i = 0; i < self->distinct; i++)
        self->stems[i].above = 0;
    for (int i = 0; list != NULL && i < self->blocks; i++) {
        double head = PyFloat_AsDouble(PyList_GetItem(heads, i));
        double rest = PyFloat_AsDouble(PyList_GetItem(rests, i));
        PyObject *number = PyErr_Occurred() ? NULL : PyFloat_FromDouble(total - head - rest);
        if (number == NULL || PyList_Append(list, number) < 0)
            Py_CLEAR(list);
        Py_XDECREF(number);
        total = moved(self, i, total, priors);
    }
    return list;
}

static PyObject *names_of(const Places *self, int block)
{
    PyObject *list = PyList_New(0);
    for (int at = self->starts[block]; list != NULL && at < self->starts[block + 1]; at++)
        if (PyList_Append(list, self->stems[self->of[at]].name) < 0)
            Py_CLEAR(list);
    return list;
}

static PyObject *stems(PyObject *object, PyObject *nothing)
{
    Places *self = (Places *)object;
    PyObject *list = PyList_New(0);
    (void)nothing;
    for (int i = 0; list != NULL && i < self->blocks; i++) {
        PyObject *names = names_of(self, i);
        if (names == NULL || PyList_Append(list, names) < 0)
            Py_CLEAR(list);
        Py_XDECREF(names);
    }
    return list;
}

static PyMethodDef methods[] = {
    {"stems", stems, METH_NOARGS, "The stems of each block in order."},
    {"chain", chain, METH_VARARGS, "How many of the stems that recur do so on both sides of a block."},
    {"apart", apart, METH_VARARGS, "The stems that say most of what stands on one side alone."},
    {"above", above, METH_VARARGS, "How much of a group's matter stands above a block."},
    {"within", within, METH_VARARGS, "How much of it stands in a range of blocks."},
    {"tail_above", tail_above, METH_VARARGS, "How much of all below stands above as well."},
    {"carried", carried, METH_NOARGS, "For each block, how much of its matter stands above it."},
    {"back", back, METH_VARARGS, "How strongly a later paragraph takes up matter from above alone."},
    {"changes", changes, METH_VARARGS, "At each block, the log Bayes factor of a change there."},
    {NULL, NULL, 0, NULL},
};

static PyType_Slot slots[] = {
    {Py_tp_new, make},
    {Py_tp_dealloc, release},
    {Py_tp_methods, methods},
    {Py_tp_doc, "Where the stems of a page stand."},
    {0, NULL},
};

static PyType_Spec spec = {"cleaner.native._places.Places", sizeof(Places), 0, Py_TPFLAGS_DEFAULT,
                           slots};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_places", "The C part of cleaner.stories.places.", -1, NULL,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__places(void)
{
    PyObject *module = PyModule_Create(&definition), *type = PyType_FromSpec(&spec);
    if (module == NULL || type == NULL || PyModule_AddObjectRef(module, "Places", type) < 0)
        Py_CLEAR(module);
    Py_XDECREF(type);
    return module;
}
