package vn.vanho.policycomm.profile;

import java.util.List;

/** A locality profile with faults; the message names each by its line. */
public final class ProfileRefused extends RuntimeException {

    private final transient List<String> faults;

    public ProfileRefused(String profile, List<String> faults) {
        super("Hồ sơ địa phương locality/%s.yaml có lỗi:%n%s"
                .formatted(profile, String.join(System.lineSeparator(), faults)));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
