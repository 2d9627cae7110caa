package vn.vanho.policycomm.organisation;

import java.util.List;

/** A locality profile with faults; the message names each by its line. */
public final class LocalityRefused extends RuntimeException {

    private final transient List<String> faults;

    public LocalityRefused(String profile, List<String> faults) {
        super("Hồ sơ địa phương locality/%s.yaml có lỗi:%n%s"
                .formatted(profile, String.join(System.lineSeparator(), faults)));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
