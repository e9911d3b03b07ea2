/* A patch over a page's source, and its claims: the twins of those in formats/html_patch.py. */

#ifndef CLEANER_HTML_EDITS_H
#define CLEANER_HTML_EDITS_H

#include "_html_ink.h"

/* A frozen class and the names of its fields. */
typedef struct {
    PyObject *type, *names[5];
    int count;
} Maker;

static int prepare(Maker *maker, PyObject *type, const char *const *names, int count)
{
    maker->type = type;
    for (maker->count = 0; maker->count < count; maker->count++) {
        PyObject *name = PyUnicode_InternFromString(names[maker->count]);
        if (name == NULL)
            return -1;
        maker->names[maker->count] = name;
    }
    return 0;
}

static void dismiss(Maker *maker)
{
    while (maker->count > 0)
        Py_DECREF(maker->names[--maker->count]);
}

/* An instance with these values, of which the first two are numbers that it alone holds. */
static PyObject *made(const Maker *maker, Py_ssize_t start, Py_ssize_t end, PyObject *const *rest)
{
    PyObject *own = PyType_GenericNew((PyTypeObject *)maker->type, NULL, NULL);
    PyObject *first = PyLong_FromSsize_t(start), *second = PyLong_FromSsize_t(end);
    int status = own == NULL || first == NULL || second == NULL ? -1 : 0;
    for (int i = 0; i < maker->count && status == 0; i++)
        status = PyObject_GenericSetAttr(own, maker->names[i], i > 1    ? rest[i - 2]
                                                               : i == 1 ? second
                                                                        : first);
    Py_XDECREF(first);
    Py_XDECREF(second);
    if (status < 0)
        Py_CLEAR(own);
    return own;
}

/* A patch as it is written: all up to `position` of the source stands in the text up to `at`. */
typedef struct {
    PyObject *source, *text, *list, *edit;
    Py_ssize_t position, at;
} Writer;

/* Whether as many characters of the source and the text, which stand next, are the same. */
static int is_same(const Writer *writer, Py_ssize_t count)
{
    for (Py_ssize_t i = 0; i < count; i++)
        if (PyUnicode_ReadChar(writer->source, writer->position + i) !=
            PyUnicode_ReadChar(writer->text, writer->at + i))
            return 0;
    return 1;
}

/* An edit up to these places, if both are not the same up to them; -1 with an exception set. */
static int catch_up(Writer *writer, Py_ssize_t position, Py_ssize_t at)
{
    Py_ssize_t gone = position - writer->position, come = at - writer->at;
    int status = 0;
    if (gone < 0 || come < 0) {
        PyErr_SetString(PyExc_ValueError, "the copies are out of order");
        return -1;
    }
    if (gone != come || !is_same(writer, gone)) {
        PyObject *insert = PyUnicode_Substring(writer->text, writer->at, at);
        if (insert == NULL)
            return -1;
        status = append(writer->list, PyObject_CallFunction(writer->edit, "nnO", writer->position,
                                                            position, insert));
        Py_DECREF(insert);
    }
    writer->position = position;
    writer->at = at;
    return status;
}

/* Where characters that show stand in a text, one after the other. */
typedef struct {
    const Code *codes;
    Py_ssize_t length, place, number; /* `number` of them stand before `place` */
} Cursor;

/* The place of one of them; -1 with an exception set. */
static Py_ssize_t seek(Cursor *cursor, Py_ssize_t number)
{
    while (cursor->place < cursor->length) {
        int is_it = cursor->number == number;
        if (shows(cursor->codes[cursor->place++])) {
            cursor->number++;
            if (is_it)
                return cursor->place - 1;
        }
    }
    PyErr_SetString(PyExc_ValueError, "a copy ends behind the text");
    return -1;
}

/* Leave a copy's own characters where they stand; -1 with an exception set. */
static int keep(Writer *writer, Cursor *cursor, const Ink *ink, PyObject *copy)
{
    Py_ssize_t start, at, size;
    if (!PyArg_ParseTuple(copy, "nnn", &start, &at, &size))
        return -1;
    if (start < cursor->number || at < 0 || size < 0 || size > (Py_ssize_t)ink->count - at) {
        PyErr_SetString(PyExc_ValueError, "a copy is out of order or outside the page's text");
        return -1;
    }
    for (Py_ssize_t i = 0; i < size; i++) {
        Mark mark = ink->marks[at + i];
        Py_ssize_t place = seek(cursor, start + i), position = ink->offset + (Py_ssize_t)mark.start;
        if (place < 0)
            return -1;
        if (mark.end - mark.start > 1) /* a reference */
            continue;
        if ((position != writer->position || place != writer->at) &&
            catch_up(writer, position, place) < 0)
            return -1;
        writer->position++;
        writer->at++;
    }
    return 0;
}

static PyObject *edits(PyObject *self, PyObject *arguments)
{
    PyObject *capsule, *copies, *plain, *result = NULL;
    Writer writer = {0};
    Cursor cursor = {0};
    Code *codes;
    const Ink *ink;
    int status;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OO!UUUO!", &capsule, &PyList_Type, &copies, &plain,
                          &writer.text, &writer.source, &PyType_Type, &writer.edit) ||
        (ink = PyCapsule_GetPointer(capsule, INK)) == NULL ||
        (codes = characters_of(plain, 0, &cursor.length)) == NULL)
        return NULL;
    cursor.codes = codes;
    writer.list = PyList_New(0);
    status = writer.list == NULL ? -1 : 0;
    for (Py_ssize_t i = 0; status == 0 && i < PyList_Size(copies); i++)
        status = keep(&writer, &cursor, ink, PyList_GetItem(copies, i));
    if (status == 0)
        status = catch_up(&writer, PyUnicode_GetLength(writer.source),
                          PyUnicode_GetLength(writer.text));
    if (status == 0)
        result = PyList_AsTuple(writer.list);
    Py_XDECREF(writer.list);
    free(codes);
    return result;
}

/* What is claimed: spans that show and go as one rule's, the rest of every edit as another's. */
typedef struct {
    PyObject *list, *dropped, *markup[3], *outside[3];
    Py_ssize_t first; /* of the dropped spans that end behind what was claimed */
    Maker claim;
} Claims;

/* The next dropped span; -1 with an exception set, 0 if there is none. */
static int dropped_at(const Claims *own, Py_ssize_t number, Py_ssize_t *start, Py_ssize_t *end)
{
    if (number >= PyList_Size(own->dropped))
        return 0;
    return PyArg_ParseTuple(PyList_GetItem(own->dropped, number), "nn", start, end) ? 1 : -1;
}

/* The claims on one edit; -1 with an exception set. */
static int claim(Claims *own, Py_ssize_t start, Py_ssize_t end)
{
    Py_ssize_t left, right, number;
    int is_there;
    while ((is_there = dropped_at(own, own->first, &left, &right)) > 0 && right <= start)
        own->first++;
    for (number = own->first; is_there > 0 && left < end;
         is_there = dropped_at(own, ++number, &left, &right)) {
        if (start < left && append(own->list, made(&own->claim, start, left, own->markup)) < 0)
            return -1;
        left = start < left ? left : start;
        start = end < right ? end : right;
        if (append(own->list, made(&own->claim, left, start, own->outside)) < 0)
            return -1;
    }
    if (is_there >= 0 && start < end)
        return append(own->list, made(&own->claim, start, end, own->markup));
    return is_there < 0 ? -1 : 0;
}

/* A number that an edit holds; -1 with an exception set. */
static Py_ssize_t number_of(PyObject *edit, PyObject *name)
{
    PyObject *held = PyObject_GetAttr(edit, name);
    Py_ssize_t number = held == NULL ? -1 : PyLong_AsSsize_t(held);
    Py_XDECREF(held);
    return number;
}

static PyObject *claims(PyObject *self, PyObject *arguments)
{
    static const char *const names[] = {"start", "end", "rule", "evidence", "likely"};
    PyObject *all, *type, *result = NULL;
    Claims own = {0};
    int status;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "O!O!O!UU", &PyTuple_Type, &all, &PyList_Type, &own.dropped,
                          &PyType_Type, &type, &own.markup[0], &own.outside[0]))
        return NULL;
    own.markup[1] = own.outside[1] = Py_None;
    own.markup[2] = own.outside[2] = Py_False;
    own.list = PyList_New(0);
    status = own.list == NULL ? -1 : prepare(&own.claim, type, names, 5);
    for (Py_ssize_t i = 0; status == 0 && i < PyTuple_Size(all); i++) {
        PyObject *edit = PyTuple_GetItem(all, i);
        Py_ssize_t start = number_of(edit, own.claim.names[0]);
        Py_ssize_t end = start < 0 ? -1 : number_of(edit, own.claim.names[1]);
        status = end < 0 ? -1 : claim(&own, start, end);
    }
    if (status == 0)
        result = PyList_AsTuple(own.list);
    dismiss(&own.claim);
    Py_XDECREF(own.list);
    return result;
}

#endif
