/* Where the stems of a page stand, and what share of some of them stands elsewhere: see
   cleaner/stories/places.py, whose Python twin says the same, bit for bit. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include <math.h>
#include <stdlib.h>
#include <string.h>

enum { SMOOTH = 8 }; /* added to a paragraph's weight, as in places.py */

typedef struct {
    int first, last, count; /* the first and the last block, and how often the stem stands */
    int start, level;       /* where its places start among all; how rare it is */
    int seen, above;        /* marks of one call */
} Stem;

typedef struct {
    PyObject_HEAD
    PyObject *ids;   /* stem -> its number */
    PyObject *names; /* number -> stem */
    Stem *stems;
    int *of, *places;     /* the number of each occurrence; the block of each, by stem */
    int *starts, *weight; /* of each block: its first occurrence; the levels of its stems */
    int blocks, distinct, room, calls;
} Places;

/* The number of a stem; -1 with an exception set. */
static int number_of(Places *self, PyObject *stem)
{
    PyObject *number = PyDict_GetItemWithError(self->ids, stem);
    if (number != NULL)
        return (int)PyLong_AsLong(number);
    if (!PyErr_Occurred())
        PyErr_SetObject(PyExc_KeyError, stem);
    return -1;
}

/* Give a stem a number; -1 with an exception set. */
static int add_stem(Places *self, PyObject *stem, PyObject *level, int block)
{
    PyObject *rarity, *number;
    int own = self->distinct, status;
    if (own == self->room) {
        int room = 2 * self->room + 256;
        Stem *stems = realloc(self->stems, (size_t)room * sizeof *stems);
        if (stems == NULL) {
            PyErr_NoMemory();
            return -1;
        }
        self->stems = stems;
        self->room = room;
    }
    rarity = PyObject_CallFunctionObjArgs(level, stem, NULL);
    if (rarity == NULL)
        return -1;
    self->stems[own] = (Stem){block, block, 0, 0, (int)PyLong_AsLong(rarity), 0, 0};
    Py_DECREF(rarity);
    number = PyLong_FromLong(own);
    status = number == NULL || PyErr_Occurred() || PyDict_SetItem(self->ids, stem, number) < 0 ||
             PyList_Append(self->names, stem) < 0;
    Py_XDECREF(number);
    self->distinct++;
    return status ? -1 : own;
}

/* Number the stems of a block; -1 with an exception set. */
static int add_block(Places *self, PyObject *group, PyObject *level, int block, int *at)
{
    Py_ssize_t count = PyList_Size(group);
    for (Py_ssize_t i = 0; i < count; i++) {
        PyObject *stem = PyList_GetItem(group, i);
        PyObject *number = stem == NULL ? NULL : PyDict_GetItemWithError(self->ids, stem);
        int own;
        if (number == NULL && PyErr_Occurred())
            return -1;
        own = number == NULL ? add_stem(self, stem, level, block) : (int)PyLong_AsLong(number);
        if (own < 0)
            return -1;
        if (self->stems[own].last < block || !self->stems[own].count)
            self->weight[block] += self->stems[own].level;
        self->stems[own].last = block;
        self->stems[own].count++;
        self->of[(*at)++] = own;
    }
    return count < 0 ? -1 : 0;
}

/* Put the block of each occurrence behind those of its stem. */
static void sort_places(Places *self)
{
    int start = 0;
    for (int i = 0; i < self->distinct; i++) {
        self->stems[i].start = start;
        start += self->stems[i].count;
        self->stems[i].above = 0;
    }
    for (int block = 0; block < self->blocks; block++)
        for (int at = self->starts[block]; at < self->starts[block + 1]; at++) {
            Stem *own = &self->stems[self->of[at]];
            self->places[own->start + own->above++] = block;
        }
}

static int allocate(Places *self, Py_ssize_t blocks, Py_ssize_t all)
{
    if (blocks >= INT32_MAX / 8 || all >= INT32_MAX / 8) {
        PyErr_SetString(PyExc_ValueError, "a page of too many stems");
        return -1;
    }
    self->blocks = (int)blocks;
    self->of = calloc((size_t)all + 1, sizeof *self->of);
    self->places = calloc((size_t)all + 1, sizeof *self->places);
    self->starts = calloc((size_t)blocks + 1, sizeof *self->starts);
    self->weight = calloc((size_t)blocks + 1, sizeof *self->weight);
    self->ids = PyDict_New();
    self->names = PyList_New(0);
    if (self->of && self->places && self->starts && self->weight && self->ids && self->names)
        return 0;
    PyErr_NoMemory();
    return -1;
}

static int fill(Places *self, PyObject *groups, PyObject *level)
{
    Py_ssize_t all = 0, blocks = PyList_Size(groups);
    int at = 0;
    for (Py_ssize_t i = 0; i < blocks; i++) {
        PyObject *group = PyList_GetItem(groups, i);
        if (!PyList_Check(group)) {
            PyErr_SetString(PyExc_TypeError, "the stems of each block must be a list");
            return -1;
        }
        all += PyList_Size(group);
    }
    if (allocate(self, blocks, all) < 0)
        return -1;
    for (int i = 0; i < self->blocks; i++) {
        self->starts[i] = at;
        if (add_block(self, PyList_GetItem(groups, i), level, i, &at) < 0)
            return -1;
    }
    self->starts[self->blocks] = at;
    sort_places(self);
    return 0;
}

static PyObject *make(PyTypeObject *type, PyObject *arguments, PyObject *named)
{
    PyObject *groups, *level;
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    Places *self;
    (void)named;
    if (!PyArg_ParseTuple(arguments, "O!O", &PyList_Type, &groups, &level))
        return NULL;
    self = (Places *)alloc(type, 0); /* filled with zeros */
    if (self != NULL && fill(self, groups, level) < 0) {
        Py_DECREF(self);
        return NULL;
    }
    return (PyObject *)self;
}

static void release(PyObject *object)
{
    Places *self = (Places *)object;
    PyTypeObject *type = Py_TYPE(object);
    Py_XDECREF(self->ids);
    Py_XDECREF(self->names);
    free(self->stems);
    free(self->of);
    free(self->places);
    free(self->starts);
    free(self->weight);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(object);
    Py_DECREF(type);
}

/* How many of a stem's places lie before a block. */
static int before(const Places *self, const Stem *own, int block)
{
    const int *places = self->places + own->start;
    int low = 0, high = own->count;
    while (low < high) {
        int middle = (low + high) / 2;
        if (places[middle] < block)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}

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
        int number = number_of(self, PyList_GetItem(group, i));
        Stem *own;
        if (number < 0)
            return NULL;
        own = &self->stems[number];
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

static PyObject *shared(PyObject *object, PyObject *arguments)
{
    Places *self = (Places *)object;
    PyObject *list;
    int at;
    if (!PyArg_ParseTuple(arguments, "i", &at))
        return NULL;
    list = PyList_New(0);
    for (int i = 0; list != NULL && i < self->distinct; i++) {
        const Stem *own = &self->stems[i];
        PyObject *row;
        int ahead;
        if (own->first >= at || own->last < at)
            continue;
        ahead = before(self, own, at);
        row = Py_BuildValue("Oii", PyList_GetItem(self->names, i), ahead, own->count - ahead);
        if (row == NULL || PyList_Append(list, row) < 0)
            Py_CLEAR(list);
        Py_XDECREF(row);
    }
    return list;
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

static PyMethodDef methods[] = {
    {"above", above, METH_VARARGS, "How much of a group's matter stands above a block."},
    {"within", within, METH_VARARGS, "How much of it stands in a range of blocks."},
    {"tail_above", tail_above, METH_VARARGS, "How much of all below stands above as well."},
    {"carried", carried, METH_NOARGS, "For each block, how much of its matter stands above it."},
    {"shared", shared, METH_VARARGS, "The stems on both sides of a block, with their counts."},
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

static PyType_Spec spec = {"cleaner._places.Places", sizeof(Places), 0, Py_TPFLAGS_DEFAULT, slots};

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
