/* The stems of a page, numbered in the order of the text, and the blocks that each stands in. */

#include "_stems.h"

typedef struct {
    PyObject *name;
    uint64_t hash;
    int first, last, count; /* the first and the last block, and how often the stem stands */
    int start, level;       /* where its places start among all; how rare it is */
    int seen, above;        /* marks of one call */
} Stem;

typedef struct {
    PyObject_HEAD
    Stem *stems;
    int *slots;           /* one more than the number of the stem whose hash falls there, or 0 */
    int *of, *places;     /* the number of each occurrence; the block of each, by stem */
    int *starts, *weight; /* of each block: its first occurrence; the levels of its stems */
    int blocks, all, distinct, calls;
    int block;                              /* while the page is read */
    int room_for_all, room, count_of_slots; /* of these the last is a power of two */
} Places;

enum { LEAST_ROOM = 256, MOST_STEMS = INT32_MAX / 8 };

/* Where a stem's number stands, or would stand. */
static int *slot_of(const Places *self, uint64_t hash, PyObject *name)
{
    size_t at = hash, mask = (size_t)self->count_of_slots - 1;
    for (;; at++) {
        int *slot = &self->slots[at & mask];
        const Stem *own = *slot ? &self->stems[*slot - 1] : NULL;
        if (own == NULL || (own->hash == hash &&
                            (own->name == name || !PyUnicode_Compare(own->name, name))))
            return slot;
    }
}

/* Items with room for one more than `count`; NULL with an exception set. */
static void *roomy(void *items, int count, int *room, size_t size)
{
    if (count < *room)
        return items;
    if (count >= MOST_STEMS) {
        PyErr_SetString(PyExc_ValueError, "a page of too many stems");
        return NULL;
    }
    items = realloc(items, (size_t)(2 * count + LEAST_ROOM) * size);
    if (items != NULL)
        *room = 2 * count + LEAST_ROOM;
    else
        PyErr_NoMemory();
    return items;
}

/* Twice the slots, and the stems in them. */
static int widen(Places *self)
{
    int count = self->count_of_slots ? 2 * self->count_of_slots : 4 * LEAST_ROOM;
    int *slots = calloc((size_t)count, sizeof *slots);
    if (slots == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    free(self->slots);
    self->slots = slots;
    self->count_of_slots = count;
    for (int i = 0; i < self->distinct; i++)
        *slot_of(self, self->stems[i].hash, self->stems[i].name) = i + 1;
    return 0;
}

/* Note that a stem stands in the block that is read. */
static int take(void *sink, const Worth *worth)
{
    Places *self = sink;
    int *slot, *of = roomy(self->of, self->all, &self->room_for_all, sizeof *of);
    Stem *own, *stems = roomy(self->stems, self->distinct, &self->room, sizeof *stems);
    self->of = of != NULL ? of : self->of;
    self->stems = stems != NULL ? stems : self->stems;
    if (of == NULL || stems == NULL || (2 * self->distinct >= self->count_of_slots && widen(self) < 0))
        return -1;
    slot = slot_of(self, worth->hash, worth->name);
    if (!*slot) {
        self->stems[self->distinct] = (Stem){Py_NewRef(worth->name), worth->hash, self->block, -1, 0, 0,
                                             worth->level, 0, 0};
        *slot = ++self->distinct;
    }
    own = &self->stems[*slot - 1];
    if (own->last < self->block)
        self->weight[self->block] += own->level;
    own->last = self->block;
    own->count++;
    self->of[self->all++] = *slot - 1;
    return 0;
}

/* Put the block of each occurrence behind those of its stem. */
static void sort_places(Places *self)
{
    int start = 0;
    for (int i = 0; i < self->distinct; i++) {
        self->stems[i].start = start;
        start += self->stems[i].count;
        self->stems[i].above = 0;
    }
    for (int block = 0; block < self->blocks; block++)
        for (int at = self->starts[block]; at < self->starts[block + 1]; at++) {
            Stem *own = &self->stems[self->of[at]];
            self->places[own->start + own->above++] = block;
        }
}

/* Read the text of a block; -1 with an exception set. */
static int add_block(Places *self, PyObject *text, const Reader *reader)
{
    Py_ssize_t size;
    const char *data = text == NULL ? NULL : PyUnicode_AsUTF8AndSize(text, &size);
    const uint8_t *at = (const uint8_t *)data;
    int status;
    if (data == NULL)
        return -1;
    Py_INCREF(text);
    self->starts[self->block] = self->all;
    status = read_stems(reader, at, at + size);
    Py_DECREF(text);
    return status;
}

/* Read the texts of all blocks; -1 with an exception set. */
static int fill(Places *self, PyObject *texts, Table *table)
{
    Reader reader = {table, self, take};
    Py_ssize_t blocks = PyList_Size(texts);
    if (blocks >= MOST_STEMS) {
        PyErr_SetString(PyExc_ValueError, "a page of too many blocks");
        return -1;
    }
    self->blocks = (int)blocks;
    self->starts = calloc((size_t)blocks + 1, sizeof *self->starts);
    self->weight = calloc((size_t)blocks + 1, sizeof *self->weight);
    if (self->starts == NULL || self->weight == NULL || widen(self) < 0) {
        PyErr_NoMemory();
        return -1;
    }
    for (self->block = 0; self->block < self->blocks; self->block++)
        if (add_block(self, PyList_GetItem(texts, self->block), &reader) < 0)
            return -1;
    self->starts[self->blocks] = self->all;
    self->places = calloc((size_t)self->all + 1, sizeof *self->places);
    if (self->places == NULL) {
        PyErr_NoMemory();
        return -1;
    }
    sort_places(self);
    return 0;
}

static PyObject *make(PyTypeObject *type, PyObject *arguments, PyObject *named)
{
    PyObject *texts, *capsule;
    allocfunc alloc = (allocfunc)PyType_GetSlot(type, Py_tp_alloc);
    Table *table;
    Places *self;
    (void)named;
    if (!PyArg_ParseTuple(arguments, "O!O", &PyList_Type, &texts, &capsule))
        return NULL;
    table = PyCapsule_GetPointer(capsule, CAPSULE);
    self = table == NULL ? NULL : (Places *)alloc(type, 0); /* filled with zeros */
    if (self != NULL && fill(self, texts, table) < 0)
        Py_CLEAR(self);
    return (PyObject *)self;
}

static void release(PyObject *object)
{
    Places *self = (Places *)object;
    PyTypeObject *type = Py_TYPE(object);
    for (int i = 0; i < self->distinct; i++)
        Py_DECREF(self->stems[i].name);
    free(self->stems);
    free(self->slots);
    free(self->of);
    free(self->places);
    free(self->starts);
    free(self->weight);
    ((freefunc)PyType_GetSlot(type, Py_tp_free))(object);
    Py_DECREF(type);
}

/* The stem of this name; NULL with an exception set. */
static Stem *stem_of(const Places *self, PyObject *name)
{
    Py_ssize_t size;
    const char *bytes = PyUnicode_AsUTF8AndSize(name, &size);
    int number;
    if (bytes == NULL)
        return NULL;
    number = *slot_of(self, hash_of((const uint8_t *)bytes, (size_t)size), name);
    if (!number)
        PyErr_SetObject(PyExc_KeyError, name);
    return number ? &self->stems[number - 1] : NULL;
}

/* How many of a stem's places lie before a block. */
static int before(const Places *self, const Stem *own, int block)
{
    const int *places = self->places + own->start;
    int low = 0, high = own->count;
    while (low < high) {
        int middle = (low + high) / 2;
        if (places[middle] < block)
            low = middle + 1;
        else
            high = middle;
    }
    return low;
}
