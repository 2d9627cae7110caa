package vn.vanho.policycomm.reporting.internal;

import java.util.List;

/** Templates with faults; the message names each by its file. Start-up ends with it. */
final class TemplatesRefused extends RuntimeException {

    private final transient List<String> faults;

    TemplatesRefused(List<String> faults) {
        super("Mẫu văn bản có lỗi:%n%s".formatted(String.join(System.lineSeparator(), faults)));
        this.faults = List.copyOf(faults);
    }

    List<String> faults() {
        return faults;
    }
}
