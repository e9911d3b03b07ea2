/* The fields of a JSON record, read where they stand, held against the limited API.

   cleaner/_fields.pyi says what comes in and out; cleaner/_json.h which lines are taken. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#define JSON_FIELDS 4
#include "_json.h"

#define CAPSULE "cleaner._fields.fields"

enum { TEXT, NAME, URL, DATE };

typedef struct {
    Path paths[FIELDS];
    PyObject *names; /* holds what the paths point into */
} Fields;

static void free_fields(PyObject *capsule)
{
    Fields *fields = PyCapsule_GetPointer(capsule, CAPSULE);
    Py_XDECREF(fields->names);
    free(fields);
}

static PyObject *make_fields(PyObject *self, PyObject *names)
{
    PyObject *capsule;
    Fields *fields = calloc(1, sizeof *fields);
    const char *name[FIELDS];
    Py_ssize_t size[FIELDS];
    (void)self;
    if (fields == NULL)
        return PyErr_NoMemory();
    capsule = PyCapsule_New(fields, CAPSULE, free_fields);
    if (capsule == NULL) {
        free(fields);
        return NULL;
    }
    Py_INCREF(names);
    fields->names = names;
    if (!PyArg_ParseTuple(names, "s#s#s#s#", name, size, name + 1, size + 1, name + 2, size + 2,
                          name + 3, size + 3)) {
        Py_DECREF(capsule);
        return NULL;
    }
    for (int f = 0; f < FIELDS; f++)
        if (!split_path(fields->paths + f, name[f], (size_t)size[f])) {
            Py_DECREF(capsule);
            PyErr_SetString(PyExc_ValueError, "a field lies too deep");
            return NULL;
        }
    return capsule;
}

/* Read a line with the fields of the capsule: 1, 0 if it is not plainly a record with a text, -1. */
static int read_fields(Reader *reader, PyObject *arguments)
{
    PyObject *capsule;
    const char *line;
    Py_ssize_t size;
    const Fields *fields;
    if (!PyArg_ParseTuple(arguments, "Oy#", &capsule, &line, &size))
        return -1;
    fields = PyCapsule_GetPointer(capsule, CAPSULE);
    if (fields == NULL)
        return -1;
    reader->paths = fields->paths;
    reader->end = (const uint8_t *)line + size;
    return read_line(reader, (const uint8_t *)line) && reader->found[TEXT].kind == STRING;
}

/* What stands in a field as a Python string; "" where it is absent or of no wanted kind. */
static PyObject *string_of(const Value *value, int with_integers)
{
    PyObject *made;
    uint8_t *text;
    size_t size = (size_t)(value->end - value->start);
    if (value->kind != STRING && !(value->kind == INTEGER && with_integers))
        return PyUnicode_FromStringAndSize("", 0);
    if (memchr(value->start, '\\', size) == NULL)
        return PyUnicode_FromStringAndSize((const char *)value->start, (Py_ssize_t)size);
    text = malloc(size + 8);
    if (text == NULL)
        return PyErr_NoMemory();
    size = (size_t)(unescape(value->start, value->end, text) - text);
    made = PyUnicode_FromStringAndSize((const char *)text, (Py_ssize_t)size);
    free(text);
    return made;
}

static PyObject *read_all(PyObject *self, PyObject *arguments)
{
    Reader reader;
    PyObject *found;
    int status = read_fields(&reader, arguments);
    (void)self;
    if (status < 0)
        return NULL;
    if (!status)
        Py_RETURN_NONE;
    found = PyTuple_New(FIELDS);
    for (int f = 0; found != NULL && f < FIELDS; f++) {
        PyObject *own = string_of(reader.found + f, f != URL);
        /* The text keeps its UTF-8: all that looks at it in C would encode it again. */
        if (own != NULL && f == TEXT && PyUnicode_AsUTF8AndSize(own, NULL) == NULL)
            Py_CLEAR(own);
        if (own == NULL || PyTuple_SetItem(found, f, own) < 0)
            Py_CLEAR(found);
    }
    return found;
}

static PyObject *place(PyObject *self, PyObject *arguments)
{
    Reader reader;
    const char *line;
    int status = read_fields(&reader, arguments);
    (void)self;
    if (status < 0)
        return NULL;
    if (!status)
        Py_RETURN_NONE;
    line = PyBytes_AsString(PyTuple_GetItem(arguments, 1));
    if (line == NULL)
        return NULL;
    return Py_BuildValue("nn", (Py_ssize_t)((const char *)reader.found[TEXT].start - line),
                         (Py_ssize_t)((const char *)reader.found[TEXT].end - line));
}

static PyMethodDef methods[] = {
    {"fields", make_fields, METH_O, "The text, id, URL and date fields, for the other two."},
    {"read", read_all, METH_VARARGS, "What stands in the fields of a line, if that is plain."},
    {"place", place, METH_VARARGS, "Where the text's string stands in a line, if that is plain."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_fields", "JSON fields for cleaner.formats.json_fields.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__fields(void) { return PyModule_Create(&definition); }
