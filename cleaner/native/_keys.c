/* The keys of a text's lines in one pass: see cleaner/learned/keys.py, whose Python twin says the
   same.

   What a character is comes from Python, once for each character met, so that both agree on it. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include "_base.h"
#include "_blake2.h"
#include "_chars.h"
#include "_utf8.h"

enum { EDGE_HEAD = 4, EDGE_TAIL = 8 };
/* What a character is. */
enum { VISIBLE = 1, SPACE = 2, DIGIT = 4, DENSE = 8 };
enum { IS_EDGE = 1, IS_PARAGRAPH = 2 };

typedef struct {
    Character characters[CHARACTERS];
    PyObject *describe; /* character -> (case folded, what it is) */
} Table;

typedef struct {
    uint8_t *data;
    size_t size, room;
} Buffer;

typedef struct {
    size_t kept;              /* of the folded line: up to its last visible character */
    int64_t first, last, at;  /* of the visible ones, in characters */
    int dense, in_space, in_digits;
} Line;

static int room_for(Buffer *buffer, size_t more)
{
    size_t room = buffer->room ? buffer->room : 1 << 12;
    uint8_t *data;
    if (buffer->size + more <= buffer->room)
        return 0;
    while (room < buffer->size + more)
        room *= 2;
    data = realloc(buffer->data, room);
    if (data == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    buffer->data = data;
    buffer->room = room;
    return 0;
}

static void add_blank(Line *line, Buffer *folded)
{
    if (!line->in_space)
        return;
    if (folded->size)
        folded->data[folded->size++] = ' ';
    line->in_space = line->in_digits = 0;
}

/* Visible ASCII but for digits: letters fold to small ones, all else to itself. */
static inline int is_plain(uint8_t byte)
{
    return byte > ' ' && byte < 0x7F && (byte < '0' || byte > '9');
}

/* Fold STEP bytes, of which the first is plain or a blank behind such a one. Returns how many of
   them were plain or single blanks between such; that is never a blank at their end. */
#if defined(__SSE2__)
enum { STEP = 16 };
#define WITHIN(bytes, low, high)                                                                   \
    _mm_and_si128(_mm_cmpgt_epi8(bytes, _mm_set1_epi8((low) - 1)),                                 \
                  _mm_cmplt_epi8(bytes, _mm_set1_epi8((high) + 1)))
static inline int fold(const uint8_t *at, uint8_t *to)
{
    __m128i bytes = sixteen(at), digits = WITHIN(bytes, '0', '9');
    __m128i capitals = _mm_and_si128(WITHIN(bytes, 'A', 'Z'), _mm_set1_epi8(' '));
    uint32_t blank = (uint32_t)_mm_movemask_epi8(_mm_cmpeq_epi8(bytes, _mm_set1_epi8(' ')));
    uint32_t odd = (uint32_t)_mm_movemask_epi8(_mm_andnot_si128(digits, WITHIN(bytes, '!', '~')));
    int count;
    odd = ((odd | blank) ^ 0xFFFF) | (blank & blank << 1);
    _mm_storeu_si128((__m128i *)(void *)to, _mm_add_epi8(bytes, capitals));
    count = odd ? lowest(odd) : STEP;
    return count - (count && blank >> (count - 1) & 1);
}
#else
enum { STEP = 8 };
/* Of eight bytes below 0x80: the highest bits of those that are `low` and more, but less than `high`. */
#define FROM(bytes, low) ((bytes) + EACH(0x80 - (low)))
#define BETWEEN(bytes, low, high) (FROM(bytes, low) & ~FROM(bytes, high) & EACH(0x80))
static inline int fold(const uint8_t *at, uint8_t *to)
{
    uint64_t bytes = load(at), odd = bytes & EACH(0x80), blank;
    int count;
    bytes ^= odd;
    blank = BETWEEN(bytes, ' ', '!');
    odd |= (BETWEEN(bytes, '!', '0') | BETWEEN(bytes, ':', 0x7F) | blank) ^ EACH(0x80);
    odd |= blank & blank << 8;
    store(to, bytes + (BETWEEN(bytes, 'A', 'Z' + 1) >> 2));
    count = odd ? lowest(odd) >> 3 : STEP;
    return count - (count && blank >> (8 * count - 1) & 1);
}
#endif

/* Add a run of plain ASCII, and single blanks in it: what `add` does for each, but once for all. */
static const uint8_t *add_plain(Line *line, Buffer *folded, const uint8_t *at, const uint8_t *end)
{
    const uint8_t *first = at;
    uint8_t *to;
    int count = 1;
    add_blank(line, folded);
    to = folded->data + folded->size;
    while (count && end - at >= STEP) {
        count = fold(at, to);
        at += count;
        to += count;
    }
    while (at < end && is_plain(*at)) {
        *to++ = (uint8_t)(*at >= 'A' && *at <= 'Z' ? *at + ' ' : *at);
        at++;
    }
    if (line->first < 0)
        line->first = line->at;
    line->last = line->at += at - first;
    line->in_digits = 0;
    line->kept = folded->size = (size_t)(to - folded->data);
    return at;
}

/* Add a character to the folded line: blanks as one between others, numbers as a zero. */
static void add(Line *line, Buffer *folded, const Character *own)
{
    if (own->what & VISIBLE) {
        if (line->first < 0)
            line->first = line->at;
        line->last = line->at + 1;
        line->dense += (own->what & DENSE) != 0;
    }
    line->at++;
    if (line->first < 0)
        return;
    if (own->what & SPACE)
        line->in_space = 1;
    else {
        add_blank(line, folded);
        if (!(own->what & DIGIT)) {
            memcpy(folded->data + folded->size, own->folded, sizeof own->folded);
            folded->size += own->size;
        } else if (!line->in_digits)
            folded->data[folded->size++] = '0';
        line->in_digits = (own->what & DIGIT) != 0;
    }
    if (own->what & VISIBLE)
        line->kept = folded->size;
}

/* The end of the line that begins at `at`, its key and marks left in the buffers. */
static const uint8_t *read_line(Table *table, const uint8_t *at, const uint8_t *end,
                                Buffer *folded, Buffer *keys, Buffer *marks)
{
    Line line = {0, -1, 0, 0, 0, 0, 0};
    folded->size = 0;
    while (at < end) {
        uint32_t code;
        const uint8_t *next;
        Character *own;
        if (is_plain(*at)) {
            at = add_plain(&line, folded, at, end);
            continue;
        }
        next = decode(at, &code);
        own = &table->characters[code];
        if (code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029) {
            at = next + (code == '\r' && next < end && *next == '\n');
            break;
        }
        if ((!own->what && learn(table->describe, own, at, next - at) < 0) ||
            room_for(folded, (size_t)(end - next) + sizeof own->folded + 2) < 0)
            return NULL;
        add(&line, folded, own);
        at = next;
    }
    if (line.first >= 0) {
        int64_t length = line.last - line.first;
        uint64_t key = digest(folded->data, line.kept);
        if (room_for(keys, sizeof key) < 0 || room_for(marks, 1) < 0)
            return NULL;
        memcpy(keys->data + keys->size, &key, sizeof key);
        keys->size += sizeof key;
        marks->data[marks->size++] =
            length >= 80 || (length >= 30 && line.dense >= 20) ? IS_PARAGRAPH : 0;
    }
    return at;
}

static int read_lines(Table *table, const uint8_t *at, const uint8_t *end, Buffer *keys,
                      Buffer *marks)
{
    Buffer folded = {NULL, 0, 0}; /* always has room for what is left, if that is plain */
    if (room_for(&folded, (size_t)(end - at) + 2) < 0)
        return -1;
    while (at != NULL && at < end)
        at = read_line(table, at, end, &folded, keys, marks);
    free(folded.data);
    for (size_t i = 0; i < marks->size; i++)
        if (i < EDGE_HEAD || i + EDGE_TAIL >= marks->size)
            marks->data[i] |= IS_EDGE;
    return at == NULL ? -1 : 0;
}

/* The UTF-8 of a str, or of bytes that are a text; NULL with an exception set. */
static const uint8_t *utf8_of(PyObject *text, Py_ssize_t *size)
{
    const uint8_t *data;
    if (!PyBytes_Check(text))
        return (const uint8_t *)PyUnicode_AsUTF8AndSize(text, size);
    data = (const uint8_t *)PyBytes_AsString(text);
    *size = PyBytes_Size(text);
    if (is_utf8(data, data + *size))
        return data;
    PyErr_SetString(PyExc_ValueError, "the text is not in UTF-8");
    return NULL;
}

static PyObject *keys_of(PyObject *self, PyObject *arguments)
{
    PyObject *text, *capsule, *result = NULL;
    Buffer keys = {NULL, 0, 0}, marks = {NULL, 0, 0};
    const uint8_t *data;
    Py_ssize_t size;
    Table *table;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "OO", &text, &capsule))
        return NULL;
    table = PyCapsule_GetPointer(capsule, "cleaner.native._keys.table");
    data = table == NULL ? NULL : utf8_of(text, &size);
    if (data == NULL)
        return NULL;
    if (!read_lines(table, data, data + size, &keys, &marks))
        result = Py_BuildValue("y#y#", keys.data ? (char *)keys.data : "", (Py_ssize_t)keys.size,
                               marks.data ? (char *)marks.data : "", (Py_ssize_t)marks.size);
    free(keys.data);
    free(marks.data);
    return result;
}

static void free_table(PyObject *capsule)
{
    Table *table = PyCapsule_GetPointer(capsule, "cleaner.native._keys.table");
    Py_XDECREF(table->describe);
    free(table);
}

static PyObject *make_table(PyObject *self, PyObject *describe)
{
    Table *table = calloc(1, sizeof *table);
    PyObject *capsule;
    (void)self;
    if (table == NULL)
        return PyErr_NoMemory();
    capsule = PyCapsule_New(table, "cleaner.native._keys.table", free_table);
    if (capsule == NULL) {
        free(table);
        return NULL;
    }
    Py_INCREF(describe);
    table->describe = describe;
    return capsule;
}

static PyMethodDef methods[] = {
    {"table", make_table, METH_O, "What `keys` is told of characters, when it meets them."},
    {"keys", keys_of, METH_VARARGS, "The key and the marks of each written line of a text."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_keys", "The C part of cleaner.learned.keys.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__keys(void) { return PyModule_Create(&definition); }
