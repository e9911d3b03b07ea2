/* A text's characters as Python sees them, and a page as it was read. See formats/html_ink.py. */

#ifndef CLEANER_HTML_INK_H
#define CLEANER_HTML_INK_H

#include <stdlib.h>

#include "_markup.h"

#define INK "cleaner.native._html.ink"
#define NOWHERE UINT32_MAX

typedef struct {
    uint32_t start, end; /* of one character, or of the reference that stands for it */
} Mark;

typedef struct {
    uint32_t first;      /* of its characters that show */
    uint32_t start, end; /* without blanks; NOWHERE if what stands there does not show */
} Node;

typedef struct {
    Mark *marks;
    Node *nodes;
    size_t count, room, node_count, node_room;
    Py_ssize_t offset; /* of the part that was looked at */
} Ink;

/* In the order of this machine's bytes, and no mark of it is looked for. */
static PyObject *string_of(const Code *codes, size_t count)
{
    static const uint16_t one = 1;
    int order = *(const uint8_t *)&one ? -1 : 1;
    return PyUnicode_DecodeUTF32((const char *)codes, (Py_ssize_t)(count * sizeof *codes),
                                 "surrogatepass", &order);
}

/* Have Python say what a character is; -1 with an exception set. */
static int learn(Code code)
{
    PyObject *string = string_of(&code, 1), *space = NULL, *printable = NULL;
    int status = -1;
    if (string != NULL)
        space = PyObject_CallMethod(string, "isspace", NULL);
    if (space != NULL)
        printable = PyObject_CallMethod(string, "isprintable", NULL);
    if (printable != NULL) {
        int is_shown = printable == Py_True && space != Py_True;
        kinds[code] = (uint8_t)(KNOWN | (space == Py_True ? SPACE : 0) | (is_shown ? SHOWS : 0));
        status = 0;
    }
    Py_XDECREF(string);
    Py_XDECREF(space);
    Py_XDECREF(printable);
    return status;
}

/* The characters of a string, all of them known, and room for more; NULL with an exception set. */
static Code *characters_of(PyObject *string, size_t more, Py_ssize_t *length)
{
    Code *codes = NULL;
    *length = PyUnicode_GetLength(string);
    if (*length >= 0)
        codes = malloc(((size_t)*length + more + 1) * sizeof *codes);
    if (*length >= 0 && codes == NULL)
        PyErr_NoMemory();
    if (codes == NULL)
        return NULL;
    if (*length && PyUnicode_AsUCS4(string, codes, *length, 0) == NULL)
        goto failed;
    for (Py_ssize_t i = 0; i < *length; i++)
        if (!kinds[codes[i]] && learn(codes[i]) < 0)
            goto failed;
    return codes;
failed:
    free(codes);
    return NULL;
}

/* Add to a list what is no longer held elsewhere; -1 with an exception set. */
static int append(PyObject *list, PyObject *item)
{
    int status = item == NULL ? -1 : PyList_Append(list, item);
    Py_XDECREF(item);
    return status;
}

/* The node in which one of the characters that show stands. */
static const Node *node_of(const Ink *ink, size_t number)
{
    size_t low = 0, high = ink->node_count;
    while (high - low > 1) {
        size_t middle = low + (high - low) / 2;
        if (ink->nodes[middle].first <= number)
            low = middle;
        else
            high = middle;
    }
    return ink->nodes + low;
}

static int ends_at(const Ink *ink, const Node *node, size_t number)
{
    size_t next = (size_t)(node - ink->nodes) + 1;
    return number == (next < ink->node_count ? ink->nodes[next].first : ink->count);
}

#endif
