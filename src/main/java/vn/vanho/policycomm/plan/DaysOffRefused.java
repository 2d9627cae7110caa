package vn.vanho.policycomm.plan;

import java.util.List;

/** A file of days off with faults; the message names each by its line. Start-up ends with it. */
public final class DaysOffRefused extends RuntimeException {

    private final transient List<String> faults;

    public DaysOffRefused(String file, List<String> faults) {
        super("Tệp ngày nghỉ %s có lỗi:%n%s".formatted(file, String.join(System.lineSeparator(), faults)));
        this.faults = List.copyOf(faults);
    }

    public List<String> faults() {
        return faults;
    }
}
