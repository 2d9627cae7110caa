package vn.vanho.policycomm.tasklist;

import java.util.Collection;
import java.util.List;

/** The tasks of a list that the acting person may see; whichever of them that person may not, or are done, are left out. */
public interface ShownTasks {

    List<ShownTask> of(Collection<String> taskIds);
}
