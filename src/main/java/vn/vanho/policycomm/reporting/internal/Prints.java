package vn.vanho.policycomm.reporting.internal;

import java.util.List;

/** Whoever prints says what its templates are filled with, so that start-up can hold the files to it. */
interface Prints {

    List<Template> templates();
}
