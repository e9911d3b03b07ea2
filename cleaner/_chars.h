/* Characters of valid UTF-8, one by one, and what Python says of each. */

#include <stdint.h>

enum { CHARACTERS = 0x110000 };

static inline const uint8_t *decode(const uint8_t *at, uint32_t *code)
{
    uint32_t lead = *at++;
    int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    *code = more ? lead & (0x3Fu >> more) : lead;
    while (more--)
        *code = *code << 6 | (*at++ & 0x3F);
    return at;
}

/* What `describe` returns for the character whose UTF-8 this is; NULL with an exception set. */
static PyObject *described(PyObject *describe, const uint8_t *at, Py_ssize_t size)
{
    PyObject *found, *string = PyUnicode_DecodeUTF8((const char *)at, size, "strict");
    if (string == NULL)
        return NULL;
    found = PyObject_CallFunctionObjArgs(describe, string, NULL);
    Py_DECREF(string);
    return found;
}
