/* Characters of valid UTF-8, one by one, and what Python says of each: asked once for each met. */

#include <stdint.h>
#include <string.h>

enum { CHARACTERS = 0x110000, LONGEST_FOLD = 6, KNOWN = 128 };

typedef struct {
    uint8_t folded[LONGEST_FOLD]; /* case folded, as UTF-8 */
    uint8_t size, what;           /* of that in bytes; what it is, and KNOWN */
} Character;

static inline const uint8_t *decode(const uint8_t *at, uint32_t *code)
{
    uint32_t lead = *at++;
    int more = lead < 0x80 ? 0 : lead < 0xE0 ? 1 : lead < 0xF0 ? 2 : 3;
    *code = more ? lead & (0x3Fu >> more) : lead;
    while (more--)
        *code = *code << 6 | (*at++ & 0x3F);
    return at;
}

/* Let `describe` tell what the character is whose UTF-8 this is; -1 with an exception set. */
static int learn(PyObject *describe, Character *own, const uint8_t *at, Py_ssize_t size)
{
    PyObject *found, *string = PyUnicode_DecodeUTF8((const char *)at, size, "strict");
    const char *folded;
    Py_ssize_t length;
    int what, status = -1;
    if (string == NULL)
        return -1;
    found = PyObject_CallFunctionObjArgs(describe, string, NULL);
    Py_DECREF(string);
    if (found == NULL)
        return -1;
    if (PyArg_ParseTuple(found, "s#i", &folded, &length, &what)) {
        if (length <= LONGEST_FOLD) {
            memcpy(own->folded, folded, (size_t)length);
            own->size = (uint8_t)length;
            own->what = (uint8_t)(what | KNOWN);
            status = 0;
        } else
            PyErr_SetString(PyExc_ValueError, "a character folds to more than six bytes");
    }
    Py_DECREF(found);
    return status;
}
