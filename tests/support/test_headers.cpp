// An object file has to come with the headers that are precompiled for all tests.
