"""The optional C kernel; everything else about the package stands in pyproject.toml."""

from setuptools import Extension, setup

kernel = Extension(
    "cleaner._kernel",
    ["cleaner/_kernel.c"],
    depends=["cleaner/_scheme.h"],
    py_limited_api=True,
    optional=True,  # without a compiler the NumPy kernel serves
)
setup(ext_modules=[kernel], options={"bdist_wheel": {"py_limited_api": "cp310"}})
