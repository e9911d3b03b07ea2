/* The C kernel of cleaner.minhash, held against Python's limited API.

   Arrays come in as addresses, for buffers are not in the limited API before Python 3.11;
   _kernel.pyi says what each must hold, kernel_c.py sees to it. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include "_sets.h"
#include "_words.h"
#include "_beside.h"

enum { CHUNK_TEXTS = 512, CHUNK_BYTES = 1 << 20 };
enum { ORDERED = 2, WORDS = 3 }; /* asked of `sign`: signatures alone 0, with shingles 1 */

typedef struct {
    PyObject *owner; /* of the bytes */
    const char *bytes;
    Py_ssize_t size;
} Text;

typedef struct {
    Scheme scheme;
    Scratch scratch;
    Vector shingles;
    uint32_t *signatures; /* of the next text */
    int64_t *offsets;     /* end of the text before */
    int wanted;           /* shingles are to be kept, sorted and distinct */
    int ordered;          /* nothing but shingles is wanted, as they stand in the text */
    int words;            /* nothing but the sums of words */
} Signing;

static PyObject *isascii_name; /* the name of the method */

/* UTF-8 as it is, or of a str: its own memory where it is ASCII, else a new object, as Python would keep
   what PyUnicode_AsUTF8AndSize encodes for as long as the str lives. */
static int text_from(PyObject *string, Text *text)
{
    PyObject *ascii = NULL;
    if (PyBytes_Check(string)) {
        text->owner = Py_NewRef(string);
        text->bytes = PyBytes_AsString(string);
        text->size = PyBytes_Size(string);
        return 0;
    }
    if (!PyUnicode_Check(string)) {
        PyErr_SetString(PyExc_TypeError, "texts must be str, or bytes of UTF-8");
        return -1;
    }
    ascii = PyObject_CallMethodObjArgs(string, isascii_name, NULL);
    Py_XDECREF(ascii);
    if (ascii == NULL)
        return -1;
    if (ascii == Py_True) {
        text->bytes = PyUnicode_AsUTF8AndSize(string, &text->size);
        text->owner = text->bytes == NULL ? NULL : string;
        Py_XINCREF(text->owner);
        return text->bytes == NULL ? -1 : 0;
    }
    text->owner = PyUnicode_AsUTF8String(string);
    if (text->owner == NULL && PyErr_ExceptionMatches(PyExc_UnicodeEncodeError)) {
        PyErr_Clear();
        text->owner = PyUnicode_AsEncodedString(string, "utf-8", "surrogatepass");
    }
    if (text->owner == NULL)
        return -1;
    text->bytes = PyBytes_AsString(text->owner);
    text->size = PyBytes_Size(text->owner);
    return 0;
}

static int normalise(Text *text)
{
    PyObject *module = NULL, *string = NULL, *changed = NULL;
    int status = -1;
    string = PyUnicode_DecodeUTF8(text->bytes, text->size, "surrogatepass");
    module = PyImport_ImportModule("unicodedata");
    if (string != NULL && module != NULL)
        changed = PyObject_CallMethod(module, "normalize", "sO", "NFC", string);
    if (changed != NULL) {
        Py_CLEAR(text->owner);
        status = text_from(changed, text);
    }
    Py_XDECREF(module);
    Py_XDECREF(string);
    Py_XDECREF(changed);
    return status;
}

static int sign_text(Signing *signing, const Text *text, int normalised)
{
    Vector *shingles = &signing->shingles;
    size_t start = signing->wanted ? (size_t)signing->offsets[0] : 0, count;
    int status;
    shingles->length = start;
    status = (signing->words ? sums_of : shingles_of)(
        &signing->scheme, (const uint8_t *)text->bytes, (size_t)text->size, normalised,
        &signing->scratch, shingles);
    if (status != DONE)
        return status;
    count = shingles->length - start;
    if (signing->ordered) {
        *++signing->offsets = (int64_t)shingles->length;
        return DONE;
    }
    if (signing->wanted) {
        if (vector_reserve(&signing->scratch.sums, count) != DONE)
            return NO_MEMORY;
        count = distinct(shingles->items + start, signing->scratch.sums.items, count);
        *++signing->offsets = (int64_t)(start + count);
    }
    sketch(shingles->items + start, count, signing->signatures);
    signing->signatures += BUCKETS;
    return DONE;
}

/* Take hold of some of the texts from `first` on; how many, or -1 with an exception set. */
static Py_ssize_t take(PyObject *list, Py_ssize_t first, Text *texts)
{
    Py_ssize_t count = 0, bytes = 0, total = PyList_Size(list);
    while (count < CHUNK_TEXTS && bytes < CHUNK_BYTES && first + count < total) {
        if (text_from(PyList_GetItem(list, first + count), texts + count) < 0) {
            while (count)
                Py_DECREF(texts[--count].owner);
            return -1;
        }
        bytes += texts[count++].size;
    }
    return count;
}

/* Sign some texts, without the GIL but for those that must be brought to NFC first. */
static int sign_taken(Signing *signing, Text *texts, Py_ssize_t count)
{
    int status = DONE, normalised = 0;
    Py_ssize_t i = 0;
    while (i < count) {
        Py_BEGIN_ALLOW_THREADS
        for (; i < count; i++) {
            status = sign_text(signing, texts + i, normalised);
            if (status != DONE)
                break;
            normalised = 0;
        }
        Py_END_ALLOW_THREADS
        if (status == NO_MEMORY) {
            PyErr_NoMemory();
            return -1;
        }
        if (status == NEEDS_NFC && normalise(texts + i) < 0)
            return -1;
        normalised = 1;
    }
    return 0;
}

static int sign_all(Signing *signing, PyObject *list)
{
    Text texts[CHUNK_TEXTS];
    Py_ssize_t first = 0, total = PyList_Size(list);
    while (first < total) {
        Py_ssize_t count = take(list, first, texts);
        int status = count < 0 ? -1 : sign_taken(signing, texts, count);
        for (Py_ssize_t i = 0; i < count; i++)
            Py_XDECREF(texts[i].owner);
        if (status < 0)
            return -1;
        first += count;
    }
    return 0;
}

static PyObject *sign(PyObject *self, PyObject *arguments)
{
    PyObject *texts, *list = NULL, *made[3] = {NULL, NULL, NULL}, *result = NULL;
    Signing *signing;
    unsigned long long table, key;
    Py_ssize_t count;
    int wanted;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OKKi", &texts, &table, &key, &wanted))
        return NULL;
    list = PySequence_List(texts);
    signing = calloc(1, sizeof *signing);
    if (list == NULL || signing == NULL)
        goto end;
    count = PyList_Size(list);
    made[0] = PyBytes_FromStringAndSize(NULL, wanted >= ORDERED ? 0 : count * BUCKETS * 4);
    made[2] = PyBytes_FromStringAndSize(NULL, (wanted ? count + 1 : 0) * 8);
    if (made[0] == NULL || made[2] == NULL)
        goto end;
    signing->wanted = wanted != 0;
    signing->ordered = wanted >= ORDERED;
    signing->words = wanted == WORDS;
    signing->signatures = (uint32_t *)PyBytes_AsString(made[0]);
    signing->offsets = (int64_t *)PyBytes_AsString(made[2]);
    if (wanted)
        signing->offsets[0] = 0;
    scheme_init(&signing->scheme, pointer(table), key);
    if (sign_all(signing, list) < 0)
        goto end;
    made[1] = PyBytes_FromStringAndSize((const char *)signing->shingles.items,
                                        wanted ? (Py_ssize_t)signing->offsets[0] * 8 : 0);
    if (made[1] != NULL)
        result = PyTuple_Pack(3, made[0], made[1], made[2]);
end:
    if (signing == NULL)
        PyErr_NoMemory();
    else {
        free(signing->scratch.folded.items);
        free(signing->scratch.sums.items);
        free(signing->shingles.items);
        free(signing);
    }
    for (int i = 0; i < 3; i++)
        Py_XDECREF(made[i]);
    Py_XDECREF(list);
    return result;
}

static PyObject *overlaps(PyObject *self, PyObject *arguments)
{
    unsigned long long at[3];
    Py_ssize_t count;
    PyObject *made;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "KKKn", at, at + 1, at + 2, &count))
        return NULL;
    made = PyBytes_FromStringAndSize(NULL, count * 8);
    if (made == NULL)
        return NULL;
    {
        const uint64_t *shingles = pointer(at[0]);
        const int64_t *offsets = pointer(at[1]), *pairs = pointer(at[2]);
        int64_t *common = (int64_t *)PyBytes_AsString(made);
        Py_BEGIN_ALLOW_THREADS
        for (Py_ssize_t i = 0; i < count; i++) {
            const int64_t *one = offsets + pairs[2 * i], *other = offsets + pairs[2 * i + 1];
            common[i] = overlap(shingles + one[0], one[1] - one[0], shingles + other[0],
                                other[1] - other[0], 0);
        }
        Py_END_ALLOW_THREADS
    }
    return made;
}

static PyMethodDef methods[] = {
    {"sign", sign, METH_VARARGS, "Signatures, shingles and offsets of some texts, as bytes."},
    {"overlaps", overlaps, METH_VARARGS, "How many members the sets of each pair share."},
    {"places", places, METH_VARARGS, "Where some values stand first in each of some sequences."},
    {"shared", shared, METH_VARARGS, "How much of some spans of values stands in others."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_kernel", "The C kernel of cleaner.minhash.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__kernel(void)
{
    isascii_name = PyUnicode_InternFromString("isascii");
    return isascii_name == NULL ? NULL : PyModule_Create(&definition);
}
