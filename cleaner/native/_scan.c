/* One pass over a text: which of its lines could be what a rule is after. See cleaner/scan.py.

   Nothing is decided here: a line that is not named can't matter, one that is named may. What a
   character is comes from Python, once for each character met, so that both agree on it. */

#define PY_SSIZE_T_CLEAN
#define Py_LIMITED_API 0x030A0000
#include <Python.h>

#include "_cues_told.h"
#include "_marks.h"
#include "_scan_line.h"
#include "_scan_long.h"
#include "_scan_page.h"

/* Keep track of whether a full stop is the last character but for closing ones. */
static void end_sentence(Scan *scan, uint32_t what)
{
    if (what & STOP) {
        scan->is_sentence = scan->before != '.';
        scan->is_broken = 0;
    } else if (what & CLOSING)
        scan->is_sentence &= !scan->is_broken;
    else if (what & VISIBLE)
        scan->is_sentence = 0;
    else
        scan->is_broken = 1;
}

/* Whether a line may be made of other letters than it seems: by case, or once composed. */
static int is_far(uint32_t code)
{
    if (code < MARKS)
        return code == DOTTED_I || code == DOTLESS_I || code == LONG_S;
    return code < DASHES || code >= DASHES_END;
}

static void character(Scan *scan, uint32_t code, const uint8_t *next)
{
    uint64_t entry = scan->cues->entries[code];
    uint32_t what = (uint32_t)(entry >> SHIFT);
    uint64_t weight = scan->cues->weights[code];
    if (what & VISIBLE) {
        if (scan->first == scan->last) {
            scan->first = scan->at;
            scan->is_listed = (what & FRAME) != 0;
        }
        scan->last = scan->at + 1;
        scan->visible = next;
        scan->is_ended = (what & ENDS_TITLE) != 0;
    }
    scan->is_far |= is_far(code);
    scan->folds += weight && scan->is_headline;
    scan->has_word |= (what & (LETTER | DIGIT)) != 0;
    if (what & MARK)
        scan->mark = scan->at + 1;
    if (what & MARK && code > 0x7F)
        scan->credit = scan->at + 1;
    end_sentence(scan, what);
    scan->is_mixed |= (is_cyrillic(code) && is_latin(scan->before)) ||
                      (is_latin(code) && is_cyrillic(scan->before));
    if (what & LETTER) {
        scan->has_any_letter = 1;
        scan->has_letter |= !scan->has_divider;
        scan->blanks = 0;
        letter(scan, (uint32_t)(entry & CODE));
    } else if (code != DOT_ABOVE || (scan->before | 0x20) != 'i') /* "i" and a dot is "i" */
        sign(scan, what, code, next);
    scan->before = code;
}

/* Of eight bytes, the highest bit of each that is no ASCII letter. */
static inline uint64_t no_letters(uint64_t bytes)
{
    uint64_t low = (bytes | EACH(0x20)) & EACH(0x7F);
    return ~((low + EACH(0x80 - 'a')) & ~(low + EACH(0x7F - 'z')) & ~bytes) & EACH(0x80);
}

/* Add a run of ASCII letters to a word, in lower case; where it ends. */
static inline const uint8_t *read_word(Word *word, const uint8_t *at, const uint8_t *end)
{
    while (end - at >= 8) {
        uint64_t bytes = load(at), other = no_letters(bytes);
        int count = other ? lowest(other) / 8 : 8;
        bytes |= EACH(0x20);
        if (count < 8)
            bytes &= (UINT64_C(1) << 8 * count) - 1;
        extend(word, bytes, count);
        at += count;
        if (count < 8)
            return at;
    }
    for (; at < end && is_letter(*at); at++)
        extend(word, *at | 0x20, 1);
    return at;
}

/* A word between two blanks has ended at the second: what `close_word` and `blank` do for it. */
static void close_whole_word(Scan *scan, const Word *word)
{
    take_word(scan, hash_of(word));
    scan->words++;
    scan->is_open = 0;
    scan->is_broken = scan->blanks = 1;
    scan->at++;
}

/* A run of ASCII letters: what `character` does for each of them, but once for all. */
static const uint8_t *ascii_letters(Scan *scan, const uint8_t *start)
{
    Word word = scan->word;
    const uint8_t *at = read_word(&word, start, scan->end);
    if (!scan->length)
        scan->is_wide = 0;
    if (scan->is_headline)
        scan->folds += (int)(at - start);
    if (scan->first == scan->last)
        scan->first = scan->at;
    scan->at += at - start;
    scan->last = scan->at;
    scan->visible = at;
    scan->has_any_letter = 1;
    scan->has_lower |= at[-1] & 0x20;
    scan->is_sentence = scan->is_ended = 0;
    if (scan->before == ' ' && at < scan->end && *at == ' ') {
        close_whole_word(scan, &word);
        return at + 1;
    }
    scan->word = word;
    scan->length += (int)(at - start);
    scan->is_mixed |= is_cyrillic(scan->before);
    scan->has_word = 1;
    scan->has_letter |= !scan->has_divider;
    scan->blanks = 0;
    scan->before = at[-1];
    return at;
}

/* A blank right behind a letter: what `character` does for it, without asking what it is. */
static void blank(Scan *scan)
{
    close_word(scan);
    close_run(scan);
    scan->is_broken = scan->blanks = 1;
    scan->before = ' ';
    scan->at++;
}

/* Add the line that ends here to the list, if it may be anything; what it may be, or -1. */
static int add_line(Scan *scan, Stories *page, const uint8_t *line, PyObject *list)
{
    int kinds = close_line(scan, line), status = 0;
    if (scan->last > scan->first)
        add_to_page(page, scan, line);
    if (kinds & (CUE | PIECES | DATED | STUB | CAPTION)) {
        PyObject *row = Py_BuildValue("iLLL", kinds, (long long)scan->number,
                                      (long long)scan->start, (long long)scan->at);
        status = row == NULL ? -1 : PyList_Append(list, row);
        Py_XDECREF(row);
    }
    scan->number++;
    return status < 0 ? -1 : kinds;
}

/* What the lines of a text may be, all of it together; -1 with an exception set. */
static int scan_lines(Cues *cues, const uint8_t *at, const uint8_t *end, PyObject *list)
{
    Scan scan;
    Stories page;
    const uint8_t *line = at;
    int found = 0, kinds = 0;
    memset(&scan, 0, sizeof scan);
    memset(&page, 0, sizeof page);
    page.headline = page.number = -1;
    scan.cues = cues;
    scan.end = end;
    open_line(&scan);
    while (at < end && kinds >= 0) {
        uint32_t code;
        const uint8_t *next;
        if (at == line) {
            at = skip_beginning(&scan, line);
            if (at == NULL)
                return -1;
            if (at == end)
                break;
        }
        if (is_letter(*at) && (!scan.is_wide || scan.length > 1 || !scan.length)) {
            at = ascii_letters(&scan, at);
            continue;
        }
        if (*at == ' ' && scan.length) {
            blank(&scan);
            at++;
            continue;
        }
        next = decode(at, &code);
        if (code == '\n' || code == '\r' || code == 0x2028 || code == 0x2029) {
            found |= kinds = add_line(&scan, &page, line, list);
            scan.has_other_ends |= code != '\n' && (next == end || *next != '\n');
            scan.at += 1 + (code == '\r' && next < end && *next == '\n');
            line = at = next + (code == '\r' && next < end && *next == '\n');
            open_line(&scan);
            continue;
        }
        if (!cues->entries[code] && learn(cues, code) < 0)
            return -1;
        character(&scan, code, next);
        scan.at++;
        at = next;
    }
    if (line < end && kinds >= 0)
        found |= kinds = add_line(&scan, &page, line, list);
    return kinds < 0 ? -1 : may_open(&page) ? found | OPENS : found;
}

static PyObject *scan(PyObject *self, PyObject *arguments)
{
    PyObject *text, *capsule, *list, *result = NULL;
    const char *data;
    Py_ssize_t size;
    Cues *cues;
    int found;
    (void)self;
    if (!PyArg_ParseTuple(arguments, "UO", &text, &capsule))
        return NULL;
    cues = PyCapsule_GetPointer(capsule, "cleaner.native._scan.cues");
    if (cues == NULL)
        return NULL;
    data = PyUnicode_AsUTF8AndSize(text, &size);
    list = data == NULL ? NULL : PyList_New(0);
    if (list != NULL) {
        found = scan_lines(cues, (const uint8_t *)data, (const uint8_t *)data + size, list);
        if (found >= 0)
            result = Py_BuildValue("iO", found, list);
    }
    Py_XDECREF(list);
    return result;
}

static PyObject *has_marks(PyObject *self, PyObject *text)
{
    const char *data;
    Py_ssize_t size;
    (void)self;
    if (!PyArg_Parse(text, "s#", &data, &size))
        return NULL;
    return PyBool_FromLong(holds_marks((const uint8_t *)data, (size_t)size));
}

static PyMethodDef methods[] = {
    {"has_marks", has_marks, METH_O, "Whether a character could be composed of what stands there."},
    {"cues", make_cues, METH_VARARGS, "What `scan` looks for."},
    {"scan", scan, METH_VARARGS, "What the lines of a text may be."},
    {NULL, NULL, 0, NULL},
};

static struct PyModuleDef definition = {
    PyModuleDef_HEAD_INIT, "_scan", "The C part of cleaner.scan.", -1, methods,
    NULL, NULL, NULL, NULL,
};

PyMODINIT_FUNC PyInit__scan(void) { return PyModule_Create(&definition); }
