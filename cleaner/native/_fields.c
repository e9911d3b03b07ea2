/* The fields of a JSON record, read where they stand, held against the limited API.

   _fields.pyi says what comes in and out; _json.h which lines are taken. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#define JSON_FIELDS 4
#include "_json_cut.h"

#define CAPSULE "cleaner.native._fields.fields"

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

/* Read a line with the fields of the capsule: 1, 0 if it is not plainly a record with a text, -1.
   What comes behind the line is left in `more`, if that is given. */
static int read_fields(Reader *reader, PyObject *arguments, PyObject **more)
{
    PyObject *capsule;
    const char *line;
    Py_ssize_t size;
    const Fields *fields;
    if (!PyArg_ParseTuple(arguments, more == NULL ? "Oy#" : "Oy#O", &capsule, &line, &size, more))
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
    int status = read_fields(&reader, arguments, NULL);
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
    int status = read_fields(&reader, arguments, NULL);
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

/* The whole numbers of a list, to be freed; NULL with an error set. */
static int64_t *numbers_of(PyObject *list, size_t count)
{
    int64_t *numbers = malloc((count + 1) * sizeof *numbers);
    if (numbers == NULL)
        PyErr_NoMemory();
    for (size_t i = 0; numbers != NULL && i < count; i++) {
        numbers[i] = PyLong_AsLongLong(PyList_GetItem(list, (Py_ssize_t)i));
        if (numbers[i] == -1 && PyErr_Occurred()) {
            free(numbers);
            return NULL;
        }
    }
    return numbers;
}

/* The line of a reader without what stands between each two of the cuts. */
static PyObject *joined(const Reader *reader, PyObject *bytes, const uint8_t **cuts, size_t count)
{
    const uint8_t *line = (const uint8_t *)PyBytes_AsString(bytes);
    Py_ssize_t size = reader->end - line;
    PyObject *made;
    char *out;
    for (size_t i = 0; i < count; i += 2)
        size -= cuts[i + 1] - cuts[i];
    made = PyBytes_FromStringAndSize(NULL, size);
    if (made == NULL || (out = PyBytes_AsString(made)) == NULL)
        return NULL;
    for (size_t i = 0; i <= count; i += 2) {
        const uint8_t *end = i < count ? cuts[i] : reader->end;
        memcpy(out, line, (size_t)(end - line));
        out += end - line;
        line = i < count ? cuts[i + 1] : end;
    }
    return made;
}

static PyObject *cut(PyObject *self, PyObject *arguments)
{
    Reader reader;
    PyObject *bounds, *made = NULL;
    const uint8_t **cuts;
    int64_t *numbers;
    size_t count;
    int status = read_fields(&reader, arguments, &bounds);
    (void)self;
    if (status < 0)
        return NULL;
    if (!PyList_Check(bounds) || PyList_Size(bounds) % 2) {
        PyErr_SetString(PyExc_TypeError, "bounds are a list, two for each cut");
        return NULL;
    }
    if (!status)
        Py_RETURN_NONE;
    count = (size_t)PyList_Size(bounds);
    numbers = numbers_of(bounds, count);
    if (numbers == NULL)
        return NULL;
    cuts = malloc((count + 1) * sizeof *cuts);
    if (cuts == NULL)
        PyErr_NoMemory();
    else if (find_cuts(reader.found + TEXT, numbers, count, cuts))
        made = joined(&reader, PyTuple_GetItem(arguments, 1), cuts, count);
    else {
        made = Py_None;
        Py_INCREF(made);
    }
    free(cuts);
    free(numbers);
    return made;
}

static PyObject *quoted(PyObject *self, PyObject *bytes)
{
    char *text, *out;
    Py_ssize_t length;
    const uint8_t *at, *end;
    PyObject *made;
    (void)self;
    if (PyBytes_AsStringAndSize(bytes, &text, &length) < 0)
        return NULL;
    at = (const uint8_t *)text;
    end = at + length;
    made = PyBytes_FromStringAndSize(NULL, (Py_ssize_t)escaped_size(at, end) + 2);
    if (made == NULL || (out = PyBytes_AsString(made)) == NULL)
        return NULL;
    *out = '"';
    *escape(at, end, (uint8_t *)out + 1) = '"';
    return made;
}

static PyMethodDef methods[] = {
    {"fields", make_fields, METH_O, "The text, id, URL and date fields, for the other two."},
    {"read", read_all, METH_VARARGS, "What stands in the fields of a line, if that is plain."},
    {"place", place, METH_VARARGS, "Where the text's string stands in a line, if that is plain."},
    {"cut", cut, METH_VARARGS, "A line without some characters of its text, if that is plain."},
    {"quoted", quoted, METH_O, "UTF-8 as a string of JSON."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_fields", "JSON fields for cleaner.formats.json_fields.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__fields(void) { return PyModule_Create(&definition); }
