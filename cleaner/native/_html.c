/* A page's text and where it stands in the markup. See cleaner/formats/html_ink.py. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include "_html_edits.h"

static const char CLOSERS[] = "--></script></style></iframe></noembed></noframes></xmp>\">'>";
enum { CLOSING = sizeof CLOSERS - 1 };

static void discard(Ink *ink)
{
    free(ink->marks);
    free(ink->nodes);
    free(ink);
}

static void discard_capsule(PyObject *capsule)
{
    Ink *ink = PyCapsule_GetPointer(capsule, INK);
    if (ink != NULL)
        discard(ink);
}

/* More room for as many items of a size, twice as much at least; NULL with an exception set. */
static void *grown(void *items, size_t *room, size_t least, size_t size)
{
    size_t more = *room * 2 < least ? least : *room * 2;
    void *found = realloc(items, more * size);
    if (found == NULL)
        PyErr_NoMemory();
    else
        *room = more;
    return found;
}

/* A node of text that shows more than blanks; -1 with an exception set. */
static int add_node(Ink *ink, const Code *page, size_t start, size_t end)
{
    Node *node;
    if (ink->node_count == ink->node_room) {
        Node *nodes = grown(ink->nodes, &ink->node_room, 64, sizeof *nodes);
        if (nodes == NULL)
            return -1;
        ink->nodes = nodes;
    }
    if (ink->room - ink->count < end - start) {
        Mark *marks = grown(ink->marks, &ink->room, ink->count + end - start, sizeof *marks);
        if (marks == NULL)
            return -1;
        ink->marks = marks;
    }
    while (is_space(page[start]))
        start++;
    while (is_space(page[end - 1]))
        end--;
    node = ink->nodes + ink->node_count++;
    node->first = (uint32_t)ink->count;
    node->start = shows(page[start]) ? (uint32_t)start : NOWHERE;
    node->end = shows(page[end - 1]) ? (uint32_t)end : NOWHERE;
    return 0;
}

/* What a reference stands for, written over what was read; -1 with an exception set. */
static int add_reference(Ink *ink, Code *page, size_t start, size_t end, PyObject *decoded)
{
    PyObject *raw = string_of(page + start, end - start), *found;
    Py_ssize_t length;
    int status = -1;
    if (raw == NULL)
        return -1;
    found = PyObject_CallFunctionObjArgs(decoded, raw, NULL);
    Py_DECREF(raw);
    if (found == NULL)
        return -1;
    length = PyUnicode_GetLength(found);
    if (length > (Py_ssize_t)(end - start))
        PyErr_SetString(PyExc_ValueError, "a reference is shorter than what it stands for");
    else if (length == 0)
        status = 0;
    else if (length > 0 && PyUnicode_AsUCS4(found, page + ink->count, length, 0) != NULL) {
        for (; length > 0; length--)
            ink->marks[ink->count++] = (Mark){(uint32_t)start, (uint32_t)end};
        status = 0;
    }
    Py_DECREF(found);
    return status;
}

/* The characters of a text that show, written over what was read; -1 with an exception set. */
static int add_text(Ink *ink, Code *page, size_t start, size_t end, PyObject *decoded)
{
    size_t at = start;
    while (at < end && is_space(page[at]))
        at++;
    if (at == end)
        return 0;
    if (add_node(ink, page, start, end) < 0)
        return -1;
    while (at < end) {
        size_t close = page[at] == '&' ? reference_end(page, at, end) : at;
        if (close > at) {
            if (add_reference(ink, page, at, close, decoded) < 0)
                return -1;
            at = close;
            continue;
        }
        if (shows(page[at])) {
            page[ink->count] = page[at];
            ink->marks[ink->count++] = (Mark){(uint32_t)at, (uint32_t)at + 1};
        }
        at++;
    }
    return 0;
}

/* Cut a page, of which `end` characters are its own, into texts; -1 with an exception set. */
static int read_page(Ink *ink, Code *page, size_t end, PyObject *decoded)
{
    size_t at = 0, text = 0, whole = end + CLOSING;
    int is_title = 0;
    while (text < end) {
        size_t close = 0;
        for (at = text; at < whole && !close; at += !close)
            if (page[at] == '<')
                close = token_end(page, at, whole);
        if (!is_title && add_text(ink, page, text, at < end ? at : end, decoded) < 0)
            return -1;
        if (!close)
            break;
        is_title = behind(page, at, whole, "<title") != 0;
        text = close;
    }
    return 0;
}

static PyObject *read_ink(PyObject *self, PyObject *arguments)
{
    PyObject *source, *slice, *decoded, *text = NULL, *capsule = NULL, *result = NULL;
    Py_ssize_t start, end;
    Code *page;
    Ink *ink = NULL;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "UnnO", &source, &start, &end, &decoded))
        return NULL;
    slice = PyUnicode_Substring(source, start, end);
    page = slice == NULL ? NULL : characters_of(slice, CLOSING, &end);
    Py_XDECREF(slice);
    if (page == NULL)
        return NULL;
    for (int i = 0; i < CLOSING; i++)
        page[end + i] = (Code)CLOSERS[i];
    if (end >= NOWHERE - CLOSING)
        PyErr_SetString(PyExc_OverflowError, "a page of more than four thousand million characters");
    else if ((ink = calloc(1, sizeof *ink)) == NULL)
        PyErr_NoMemory();
    else if (ink->offset = start, read_page(ink, page, (size_t)end, decoded) == 0) {
        text = string_of(page, ink->count);
        capsule = text == NULL ? NULL : PyCapsule_New(ink, INK, discard_capsule);
    }
    if (capsule != NULL)
        result = PyTuple_Pack(2, text, capsule);
    else if (ink != NULL)
        discard(ink);
    free(page);
    Py_XDECREF(text);
    Py_XDECREF(capsule);
    return result;
}

static PyObject *between(PyObject *self, PyObject *arguments)
{
    PyObject *capsule;
    Py_ssize_t start, end;
    Ink *ink;
    const Node *first, *last;
    size_t left, right;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "Onn", &capsule, &start, &end) ||
        (ink = PyCapsule_GetPointer(capsule, INK)) == NULL)
        return NULL;
    if (start < 0 || start >= end || (size_t)end > ink->count) {
        PyErr_SetString(PyExc_ValueError, "no part of the page's text");
        return NULL;
    }
    first = node_of(ink, (size_t)start);
    last = node_of(ink, (size_t)end - 1);
    left = first->first == (size_t)start ? first->start : NOWHERE;
    right = ends_at(ink, last, (size_t)end) ? last->end : NOWHERE;
    left = left == NOWHERE ? ink->marks[start].start : left;
    right = right == NOWHERE ? ink->marks[end - 1].end : right;
    return Py_BuildValue("nn", ink->offset + (Py_ssize_t)left, ink->offset + (Py_ssize_t)right);
}

/* The characters of each line that show, in a list of strings. */
static PyObject *lines(PyObject *self, PyObject *text)
{
    Py_ssize_t length, at, start = 0, count = 0;
    Code *codes = characters_of(text, 1, &length);
    PyObject *list;
    (void)self;
    if (codes == NULL)
        return NULL;
    codes[length] = '\n';
    list = PyList_New(0);
    for (at = 0; list != NULL && at <= length; at++) {
        if (shows(codes[at]))
            codes[start + count++] = codes[at];
        else if (codes[at] == '\n') {
            if (count && append(list, string_of(codes + start, (size_t)count)) < 0)
                Py_CLEAR(list);
            start = at + 1;
            count = 0;
        }
    }
    free(codes);
    return list;
}

static PyMethodDef methods[] = {
    {"read", read_ink, METH_VARARGS, "The characters of a page that show, and where each stands."},
    {"between", between, METH_VARARGS, "The span in the source of a part of them."},
    {"lines", lines, METH_O, "The characters of each line of a text that show."},
    {"edits", edits, METH_VARARGS, "The edits that leave copies of a page's text as they stand."},
    {"claims", claims, METH_VARARGS, "A claim for each part of each edit."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_html", "The C part of cleaner.formats.html_ink.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__html(void) { return PyModule_Create(&definition); }
