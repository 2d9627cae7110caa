package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.Optional;

/** A new group for comments, in the wording of the desk's form. */
record NewGroup(List<String> comments, String title, String address, String ownerUnit) {

    NewGroup {
        comments = Optional.ofNullable(comments).orElse(List.of());
    }
}
