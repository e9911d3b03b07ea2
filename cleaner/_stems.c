/* The stems of a text as a list, and what they are read with: see cleaner/stories/words.py. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include "_stems.h"

static int append(void *list, const Worth *worth)
{
    return PyList_Append(list, worth->name);
}

static PyObject *stems(PyObject *self, PyObject *arguments)
{
    PyObject *text, *capsule, *list;
    const char *data;
    Py_ssize_t size;
    Reader reader = {NULL, NULL, append};
    (void)self;
    if (!PyArg_ParseTuple(arguments, "UO", &text, &capsule))
        return NULL;
    reader.table = PyCapsule_GetPointer(capsule, CAPSULE);
    data = reader.table == NULL ? NULL : PyUnicode_AsUTF8AndSize(text, &size);
    reader.sink = list = data == NULL ? NULL : PyList_New(0);
    if (list != NULL && read_stems(&reader, (const uint8_t *)data, (const uint8_t *)data + size) < 0)
        Py_CLEAR(list);
    return list;
}

static void free_table(PyObject *capsule)
{
    Table *table = PyCapsule_GetPointer(capsule, CAPSULE);
    Py_XDECREF(table->describe);
    Py_XDECREF(table->stem);
    Py_XDECREF(table->level);
    for (int i = 0; i < CACHED; i++)
        Py_XDECREF(table->cache[i].worth.name);
    free(table);
}

static PyObject *make_table(PyObject *self, PyObject *arguments)
{
    PyObject *describe, *stem, *level, *capsule;
    Table *table;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OOO", &describe, &stem, &level))
        return NULL;
    table = calloc(1, sizeof *table);
    if (table == NULL)
        return PyErr_NoMemory();
    capsule = PyCapsule_New(table, CAPSULE, free_table);
    if (capsule == NULL) {
        free(table);
        return NULL;
    }
    table->describe = Py_NewRef(describe);
    table->stem = Py_NewRef(stem);
    table->level = Py_NewRef(level);
    return capsule;
}

static PyMethodDef methods[] = {
    {"table", make_table, METH_VARARGS, "What stems are read with: told of characters and words."},
    {"stems", stems, METH_VARARGS, "The content stems of a text in order."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_stems", "The C part of cleaner.stories.words.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__stems(void) { return PyModule_Create(&definition); }
