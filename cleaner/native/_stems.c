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
    Py_XDECREF(table->words);
    free(table->common);
    for (int i = 0; i < CACHED; i++)
        Py_XDECREF(table->cache[i].worth.name);
    free(table);
}

/* Put the words that are no content into slots, of which one in four is taken at most. */
static int add_common(Table *table, PyObject *words)
{
    Py_ssize_t count = PyList_Size(words);
    table->words = Py_NewRef(words);
    for (table->slots = 4; table->slots < 4 * (size_t)count; table->slots *= 2)
        ;
    table->common = calloc(table->slots, sizeof *table->common);
    if (table->common == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    for (Py_ssize_t i = 0; i < count; i++) {
        Py_ssize_t size;
        const char *bytes = PyUnicode_AsUTF8AndSize(PyList_GetItem(words, i), &size);
        if (bytes == NULL)
            return -1;
        *common_slot(table, (const uint8_t *)bytes, (size_t)size) = (Common){bytes, (size_t)size};
    }
    return 0;
}

static PyObject *make_table(PyObject *self, PyObject *arguments)
{
    PyObject *describe, *stem, *level, *words, *capsule;
    Table *table;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OOOO!", &describe, &stem, &level, &PyList_Type, &words))
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
    if (add_common(table, words) < 0)
        Py_CLEAR(capsule);
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
