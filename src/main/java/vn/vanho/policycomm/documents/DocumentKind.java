package vn.vanho.policycomm.documents;

import java.util.Arrays;
import java.util.Locale;
import java.util.NoSuchElementException;

/** What a document is; the label is Vietnamese. */
public enum DocumentKind {
    CONSOLIDATED_TABLE("Bản tổng hợp ý kiến, tiếp thu, giải trình", "ban-tong-hop"),
    FORWARDING_LETTER("Công văn gửi cơ quan chủ trì soạn thảo", "cong-van"),
    UNIT_URGING("Phiếu đôn đốc đơn vị", "phieu-don-doc"),
    URGING_LETTER("Công văn đôn đốc cơ quan chủ trì soạn thảo", "cong-van-don-doc"),
    COUNCIL_URGING("Công văn đôn đốc của Hội đồng", "cong-van-don-doc-cua-hoi-dong"),
    COUNCIL_REMINDER("Công văn nhắc của Hội đồng", "cong-van-nhac-cua-hoi-dong"),
    BRIEFING_DIRECTIVE("Công văn chỉ đạo quán triệt", "cong-van-quan-triet"),
    REQUEST_LETTER("Công văn đề nghị quán triệt", "cong-van-de-nghi"),
    COUNCIL_CONCLUSION("Thông báo kết luận của Hội đồng", "thong-bao-ket-luan", "THÔNG BÁO", "TB"),
    INSPECTION_PLAN("Kế hoạch kiểm tra", "ke-hoach-kiem-tra", "KẾ HOẠCH", "KH"),
    INSPECTION_CONCLUSION("Kết luận kiểm tra", "ket-luan-kiem-tra", "KẾT LUẬN", "KL"),
    SCHEME_REPORT("Báo cáo kết quả thực hiện Đề án", "bao-cao-de-an", "BÁO CÁO", "BC"),
    YEARLY_REPORT("Báo cáo năm", "bao-cao-nam", "BÁO CÁO", "BC"),
    NOMINATION("Công văn cử người dự tập huấn", "cong-van-cu-nguoi");

    private final String label;
    private final String filePrefix;
    private final String heading;
    private final String symbol;

    /** A letter, which names its subject under its number and has no heading. */
    DocumentKind(String label, String filePrefix) {
        this(label, filePrefix, "", "");
    }

    DocumentKind(String label, String filePrefix, String heading, String symbol) {
        this.label = label;
        this.filePrefix = filePrefix;
        this.heading = heading;
        this.symbol = symbol;
    }

    /** As models write it, e.g. {@code inspection-plan}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT).replace('_', '-');
    }

    /** @throws NoSuchElementException naming the codes there are */
    public static DocumentKind ofCode(String code) {
        return Arrays.stream(values())
                .filter(kind -> kind.code().equals(code))
                .findFirst()
                .orElseThrow(() -> new NoSuchElementException("No kind of document '%s'; there are: %s"
                        .formatted(
                                code,
                                Arrays.stream(values()).map(DocumentKind::code).toList())));
    }

    public String label() {
        return label;
    }

    /** The type of document in capitals (Decree 30/2020), e.g. {@code KẾ HOẠCH}; empty for a letter. */
    public String heading() {
        return heading;
    }

    /** Its part of the symbol, e.g. {@code KH}; empty for a letter. */
    public String symbol() {
        return symbol;
    }

    /** The name of a file of this kind, e.g. {@code ban-tong-hop-luat-thu-do-2024.docx}. */
    public String fileName(String slug) {
        return "%s-%s.docx".formatted(filePrefix, slug);
    }
}
