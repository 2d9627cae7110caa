package vn.vanho.policycomm.workbench;

import java.util.List;
import java.util.stream.Stream;

/** Business keys of called processes: that of their parent, a slash and their own part. */
final class CaseKeys {

    private CaseKeys() {}

    /** The key itself and those above it up to the plan item's: {@code 2024/II.1a/x} and {@code 2024/II.1a}. */
    static List<String> upwards(String businessKey) {
        return Stream.iterate(
                        businessKey,
                        key -> key.indexOf('/') >= 0 && !key.endsWith("/"),
                        key -> key.substring(0, key.lastIndexOf('/')))
                .toList();
    }
}
