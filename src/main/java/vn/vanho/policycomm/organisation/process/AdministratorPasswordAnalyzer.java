package vn.vanho.policycomm.organisation.process;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names the property to set, instead of a stack trace. Registered in {@code META-INF/spring.factories}. */
class AdministratorPasswordAnalyzer extends AbstractFailureAnalyzer<AdministratorPasswordMissing> {

    private static final String REMEDY = "Đặt thuộc tính %s (ít nhất 12 ký tự, có chữ thường, chữ hoa và chữ số), "
            + "ví dụ bằng biến môi trường POLICYCOMM_ADMIN_PASSWORD, rồi khởi động lại. "
            + "Muốn chạy thử thì dùng --spring.profiles.active=demo.";

    @Override
    protected FailureAnalysis analyze(Throwable failure, AdministratorPasswordMissing cause) {
        return new FailureAnalysis(cause.getMessage(), REMEDY.formatted(AdministratorPasswordMissing.PROPERTY), cause);
    }
}
