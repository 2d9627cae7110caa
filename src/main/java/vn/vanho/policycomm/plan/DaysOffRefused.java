package vn.vanho.policycomm.plan;

import java.util.List;

/** Days off with faults, those of a file named by their lines; nothing was changed. The first start ends with it. */
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
