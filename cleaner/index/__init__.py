"""Documents kept before, and inputs against all of them."""
