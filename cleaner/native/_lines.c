/* JSON lines to signatures without a Python object in between, held against the limited API.

   _lines.pyi says what comes in and out; _json.h which lines are taken. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include "_json.h"
#include "_sets.h"
#include "_words.h"

enum { COLUMNS = 4 };
enum { TEXT, NAME }; /* the fields */

/* Work on some lines: what is read, and the columns that grow with each. */
typedef struct {
    Scheme scheme;
    uint64_t weights[BUCKETS]; /* of the values of a signature */
    size_t bands, values;      /* of each band */
    Path paths[FIELDS];
    Scratch scratch;
    Vector text, shingles; /* of the line at hand; `text` holds bytes */
    Vector rows, hashes;
    const uint8_t *block;
    uint64_t offset; /* of the block in its file */
    uint8_t *names;
    size_t named, limit; /* bytes of names; bytes of a line */
} Work;

static void end_work(Work *work)
{
    Vector *all[] = {&work->scratch.folded, &work->scratch.sums, &work->text, &work->shingles,
                     &work->rows, &work->hashes};
    for (size_t i = 0; i < sizeof all / sizeof *all; i++)
        free(all[i]->items);
    free(work->names);
    free(work);
}

static Work *new_work(unsigned long long table, unsigned long long key)
{
    Work *work = calloc(1, sizeof *work);
    if (work == NULL)
        PyErr_NoMemory();
    else
        scheme_init(&work->scheme, (const uint32_t *)(uintptr_t)table, key);
    return work;
}

/* Let `value` be what a string stands for; in work->text where it has escapes. */
static int unescaped(Work *work, Value *value)
{
    size_t size = (size_t)(value->end - value->start);
    if (memchr(value->start, '\\', size) == NULL)
        return DONE;
    work->text.length = 0;
    if (vector_reserve(&work->text, size / 8 + 2) != DONE)
        return NO_MEMORY;
    value->end = unescape(value->start, value->end, (uint8_t *)work->text.items);
    value->start = (uint8_t *)work->text.items;
    return DONE;
}

/* Sign the text of a line, and note it in `row`: 1, or 0 where it is not plainly a record whose
   text has words and need not be normalised, or NO_MEMORY. */
static int sign_line(Work *work, Reader *reader, const uint8_t *at, uint64_t *row)
{
    Value text, *name = reader->found + NAME;
    int status;
    if ((size_t)(reader->end - at) > work->limit || !read_line(reader, at) ||
        reader->found[TEXT].kind != STRING)
        return 0;
    text = reader->found[TEXT];
    row[0] = work->offset + (uint64_t)(text.start - work->block);
    row[1] = (uint64_t)(text.end - text.start);
    work->shingles.length = 0;
    if (unescaped(work, &text) != DONE)
        return NO_MEMORY;
    row[2] = characters(text.start, text.end);
    status = shingles_of(&work->scheme, text.start, (size_t)(text.end - text.start), 0,
                         &work->scratch, &work->shingles);
    row[3] = work->shingles.length;
    if (status != DONE || !work->scratch.sums.length)
        return status == NO_MEMORY ? NO_MEMORY : 0;
    if (name->kind != STRING && name->kind != INTEGER)
        return 1;
    if (unescaped(work, name) != DONE)
        return NO_MEMORY;
    if (memchr(name->start, '\n', (size_t)(name->end - name->start)) != NULL)
        return 0;
    memcpy(work->names + work->named, name->start, (size_t)(name->end - name->start));
    work->named += (size_t)(name->end - name->start);
    return 1;
}

/* Append the hash of the whole text, and those of the bands; zeros where it was not signed. */
static void add_hashes(Work *work, int is_signed, uint64_t length)
{
    uint64_t *out = work->hashes.items + work->hashes.length;
    uint32_t signature[BUCKETS];
    work->hashes.length += 1 + work->bands;
    memset(out, 0, (1 + work->bands) * sizeof *out);
    if (!is_signed)
        return;
    sketch(work->shingles.items, work->shingles.length, signature);
    *out++ = band_hash(signature, work->weights, BUCKETS) ^ length;
    for (size_t first = 0; first < work->bands * work->values; first += work->values)
        *out++ = band_hash(signature + first, work->weights + first, work->values);
}

/* A row for each line that is not blank; where it can't be signed, with its own place and -1s. */
static int sign_lines(Work *work, const uint8_t *at, const uint8_t *end)
{
    Reader reader = {NULL, work->paths, {{NULL, NULL, ABSENT}}};
    while (at < end) {
        const uint8_t *feed = memchr(at, '\n', (size_t)(end - at));
        uint64_t *row;
        int status;
        reader.end = feed == NULL ? end : feed + 1;
        if (blanks(at, reader.end) < reader.end) {
            if (vector_reserve(&work->rows, COLUMNS) != DONE ||
                vector_reserve(&work->hashes, 1 + work->bands) != DONE)
                return NO_MEMORY;
            row = work->rows.items + work->rows.length;
            status = sign_line(work, &reader, at, row);
            if (status == NO_MEMORY)
                return NO_MEMORY;
            if (!status) {
                row[0] = work->offset + (uint64_t)(at - work->block);
                row[1] = (uint64_t)(reader.end - at);
                row[2] = row[3] = UINT64_MAX;
            }
            add_hashes(work, status, row[2]);
            work->rows.length += COLUMNS;
            work->names[work->named++] = '\n';
        }
        at = reader.end;
    }
    return DONE;
}

static PyObject *bytes_of(const Vector *vector)
{
    return PyBytes_FromStringAndSize((const char *)vector->items,
                                     (Py_ssize_t)(vector->length * sizeof *vector->items));
}

/* What to read from the lines, and what to make of them; a Python error is -1. */
static int take(Work *work, PyObject *arguments)
{
    unsigned long long limit, offset;
    const char *text, *name;
    Py_ssize_t text_size, name_size, bands, values;
    if (!PyArg_ParseTuple(arguments, "KKs#s#nn", &offset, &limit, &text, &text_size, &name,
                          &name_size, &bands, &values))
        return -1;
    if (bands < 0 || values < 0 || bands > BUCKETS || values > BUCKETS || bands * values > BUCKETS) {
        PyErr_SetString(PyExc_ValueError, "a signature has fewer values");
        return -1;
    }
    work->offset = offset;
    work->limit = (size_t)limit;
    work->bands = (size_t)bands;
    work->values = (size_t)values;
    band_weights(work->weights);
    if (!split_path(work->paths + TEXT, text, (size_t)text_size) ||
        !split_path(work->paths + NAME, name, (size_t)name_size)) {
        PyErr_SetString(PyExc_ValueError, "a field lies too deep");
        return -1;
    }
    return 0;
}

static PyObject *sign(PyObject *self, PyObject *arguments)
{
    PyObject *block, *more, *result = NULL;
    Py_ssize_t size;
    unsigned long long table, key;
    Work *work;
    int status;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "SnKKO!", &block, &size, &table, &key, &PyTuple_Type, &more))
        return NULL;
    if (size < 0 || size > PyBytes_Size(block)) {
        PyErr_SetString(PyExc_ValueError, "there are fewer bytes");
        return NULL;
    }
    work = new_work(table, key);
    if (work == NULL)
        return NULL;
    work->block = (const uint8_t *)PyBytes_AsString(block);
    work->names = malloc((size_t)size + 1); /* a name stands in its line, which is longer */
    if (take(work, more) == 0) {
        Py_BEGIN_ALLOW_THREADS
        status = work->names == NULL ? NO_MEMORY
                                     : sign_lines(work, work->block, work->block + size);
        Py_END_ALLOW_THREADS
        if (status == DONE)
            result = Py_BuildValue("NNy#", bytes_of(&work->rows), bytes_of(&work->hashes),
                                   (const char *)work->names, (Py_ssize_t)work->named);
        else
            PyErr_NoMemory();
    }
    end_work(work);
    return result;
}

/* Append the sorted distinct shingles of a string as it stands in its line. */
static int add_shingles(Work *work, Value token)
{
    Vector *shingles = &work->shingles;
    size_t start = shingles->length, count;
    if (unescaped(work, &token) != DONE ||
        shingles_of(&work->scheme, token.start, (size_t)(token.end - token.start), 1,
                    &work->scratch, shingles) != DONE)
        return NO_MEMORY;
    count = shingles->length - start;
    if (vector_reserve(&work->scratch.sums, count) != DONE || vector_reserve(&work->rows, 1) != DONE)
        return NO_MEMORY;
    shingles->length = start + distinct(shingles->items + start, work->scratch.sums.items, count);
    work->rows.items[work->rows.length++] = shingles->length;
    return DONE;
}

static PyObject *shingles(PyObject *self, PyObject *arguments)
{
    PyObject *data, *result = NULL;
    unsigned long long table, key, ends;
    Py_ssize_t count;
    int64_t start = 0;
    int status = DONE;
    Work *work;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "SKnKK", &data, &ends, &count, &table, &key) ||
        (work = new_work(table, key)) == NULL)
        return NULL;
    work->block = (const uint8_t *)PyBytes_AsString(data);
    Py_BEGIN_ALLOW_THREADS
    for (const int64_t *end = (const int64_t *)(uintptr_t)ends; count && status == DONE; count--) {
        status = add_shingles(work, (Value){work->block + start, work->block + *end, STRING});
        start = *end++;
    }
    Py_END_ALLOW_THREADS
    if (status == DONE)
        result = Py_BuildValue("NN", bytes_of(&work->shingles), bytes_of(&work->rows));
    else
        PyErr_NoMemory();
    end_work(work);
    return result;
}

static PyObject *text_of(PyObject *self, PyObject *string)
{
    Py_ssize_t size = PyBytes_Size(string);
    const uint8_t *at = (const uint8_t *)PyBytes_AsString(string);
    PyObject *made;
    uint8_t *text;
    (void)self;
    if (at == NULL)
        return NULL;
    text = malloc((size_t)size + 8);
    if (text == NULL)
        return PyErr_NoMemory();
    made = PyBytes_FromStringAndSize((const char *)text, unescape(at, at + size, text) - text);
    free(text);
    return made;
}

static PyMethodDef methods[] = {
    {"text_of", text_of, METH_O, "The UTF-8 of what a string stands for, as it stands in its line."},
    {"sign", sign, METH_VARARGS, "Rows, signatures and names of the records in some lines."},
    {"shingles", shingles, METH_VARARGS, "Shingles of some strings as they stand in their lines."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_lines", "JSON lines for cleaner.near.spans.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__lines(void)
{
    return PyModule_Create(&definition);
}
