package vn.vanho.policycomm.engine;

import java.util.Collection;
import java.util.Map;

/** What running cases are called, by the id of their process instance; a query each, on the application's own authority. */
public interface CaseNames {

    /** Business keys; an instance without one is left out. */
    Map<String, String> keys(Collection<String> instances);

    /** What the cases are about, e.g. the title of a draft; a case that names nothing is left out. */
    Map<String, String> subjects(Collection<String> instances);
}
