package vn.vanho.policycomm.reporting.internal;

import org.springframework.boot.diagnostics.AbstractFailureAnalyzer;
import org.springframework.boot.diagnostics.FailureAnalysis;

/** Names every fault of the templates, instead of a stack trace. Registered in {@code META-INF/spring.factories}. */
class TemplatesRefusedAnalyzer extends AbstractFailureAnalyzer<TemplatesRefused> {

    private static final String REMEDY = "Mở từng tệp bằng Word, sửa như đã nêu rồi khởi động lại. "
            + "Bỏ tệp ra khỏi thư mục policycomm.documents.templates thì mẫu có sẵn được dùng.";

    @Override
    protected FailureAnalysis analyze(Throwable failure, TemplatesRefused cause) {
        return new FailureAnalysis(cause.getMessage(), REMEDY, cause);
    }
}
