/* The texts of JSON lines as UTF-8, with the names and URLs beside them, held against the limited
   API.

   _texts.pyi says what comes in and out; _json.h which lines are taken. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#define JSON_FIELDS 3
#include "_json.h"

enum { TEXT, NAME, URL };

typedef PyObject *(*Make)(const char *, Py_ssize_t);

/* What a value stands for, unescaped in `scratch`; empty where there is none of a wanted kind. */
static PyObject *made(const Value *value, int with_integers, Vector *scratch, Make make)
{
    size_t size = (size_t)(value->end - value->start);
    uint8_t *text;
    if (value->kind != STRING && !(value->kind == INTEGER && with_integers))
        return make("", 0);
    if (memchr(value->start, '\\', size) == NULL)
        return make((const char *)value->start, (Py_ssize_t)size);
    if (vector_reserve(scratch, size / 8 + 2) != DONE)
        return PyErr_NoMemory();
    text = (uint8_t *)scratch->items;
    return make((const char *)text, unescape(value->start, value->end, text) - text);
}

/* What stands in a line, or if that is not plainly a record with a text, where in the block it is. */
static PyObject *read_one(Reader *reader, const uint8_t *block, const uint8_t *at, Py_ssize_t limit,
                          Vector *scratch)
{
    PyObject *found;
    if (reader->end - at > limit || !read_line(reader, at) || reader->found[TEXT].kind != STRING)
        return PyLong_FromSsize_t(at - block);
    found = PyTuple_New(FIELDS);
    for (int f = 0; found != NULL && f < FIELDS; f++) {
        Make make = f == TEXT ? PyBytes_FromStringAndSize : PyUnicode_FromStringAndSize;
        PyObject *own = made(reader->found + f, f == NAME, scratch, make);
        if (own == NULL || PyTuple_SetItem(found, f, own) < 0)
            Py_CLEAR(found);
    }
    return found;
}

static int read_all(Reader *reader, const uint8_t *block, const uint8_t *end, Py_ssize_t limit,
                    PyObject *list)
{
    Vector scratch = {NULL, 0, 0};
    int status = 0;
    for (const uint8_t *at = block; !status && at < end; at = reader->end) {
        const uint8_t *feed = memchr(at, '\n', (size_t)(end - at));
        reader->end = feed == NULL ? end : feed + 1;
        if (blanks(at, reader->end) < reader->end) {
            PyObject *own = read_one(reader, block, at, limit, &scratch);
            status = own == NULL ? -1 : PyList_Append(list, own);
            Py_XDECREF(own);
        }
    }
    free(scratch.items);
    return status;
}

static PyObject *texts(PyObject *self, PyObject *arguments)
{
    PyObject *block, *list;
    Py_ssize_t size, limit, sizes[FIELDS];
    const char *names[FIELDS];
    Path paths[FIELDS];
    Reader reader = {NULL, paths, {{NULL, NULL, ABSENT}}};
    const uint8_t *data;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "Snn(s#s#s#)", &block, &size, &limit, names, sizes, names + 1,
                          sizes + 1, names + 2, sizes + 2))
        return NULL;
    if (size < 0 || size > PyBytes_Size(block)) {
        PyErr_SetString(PyExc_ValueError, "there are fewer bytes");
        return NULL;
    }
    for (int f = 0; f < FIELDS; f++)
        if (!split_path(paths + f, names[f], (size_t)sizes[f])) {
            PyErr_SetString(PyExc_ValueError, "a field lies too deep");
            return NULL;
        }
    data = (const uint8_t *)PyBytes_AsString(block);
    list = PyList_New(0);
    if (list != NULL && read_all(&reader, data, data + size, limit, list) < 0)
        Py_CLEAR(list);
    return list;
}

static PyMethodDef methods[] = {
    {"texts", texts, METH_VARARGS, "What stands in the lines of a block."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_texts", "The texts of JSON lines for cleaner.formats.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__texts(void) { return PyModule_Create(&definition); }
