package vn.vanho.policycomm.dissemination.internal;

import vn.vanho.policycomm.dissemination.MaterialKind;

/** A file that can be a material. */
record Upload(MaterialKind kind, String name) {}
