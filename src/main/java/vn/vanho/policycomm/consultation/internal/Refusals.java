package vn.vanho.policycomm.consultation.internal;

import java.util.List;
import vn.vanho.policycomm.consultation.DraftFileRefused;

/** The sentences with which a file is refused: why, and what to do. */
final class Refusals {

    private static final int LONGEST_NAME = 100;

    private final String file;

    Refusals(String fileName) {
        String name = fileName.replaceAll("\\p{C}", "").strip();
        String shortened = name.length() > LONGEST_NAME ? name.substring(0, LONGEST_NAME) + "…" : name;
        this.file = shortened.isEmpty() ? "Tệp" : "Tệp “" + shortened + "”";
    }

    DraftFileRefused empty() {
        return refuse("rỗng, không có nội dung. Hãy chọn lại tệp dự thảo định dạng DOCX.");
    }

    DraftFileRefused tooLarge() {
        return refuse("lớn hơn 20 MB. Hãy bỏ bớt hình ảnh hoặc phụ lục rồi tải lên lại.");
    }

    DraftFileRefused encrypted() {
        return refuse("được đặt mật khẩu nên không đọc được. Hãy gỡ mật khẩu trong Word rồi tải lên lại.");
    }

    DraftFileRefused oldWord() {
        return refuse("là định dạng Word cũ (.doc). Hãy mở bằng Word, chọn Lưu thành “Tài liệu Word (.docx)”"
                + " rồi tải lên lại.");
    }

    DraftFileRefused pdf() {
        return refuse("là PDF. Hãy tải lên tệp Word (.docx) của dự thảo.");
    }

    DraftFileRefused notDocx() {
        return refuse("không phải tệp Word (.docx). Hãy mở dự thảo bằng Word, lưu thành DOCX rồi tải lên lại.");
    }

    DraftFileRefused macros() {
        return refuse("có chứa macro nên không được nhận. Hãy lưu thành “Tài liệu Word (.docx)” không có macro"
                + " rồi tải lên lại.");
    }

    DraftFileRefused bomb() {
        return refuse("bung ra quá lớn so với một dự thảo nên không được nhận."
                + " Hãy mở bằng Word, lưu thành một tệp DOCX mới rồi tải lên lại.");
    }

    DraftFileRefused harmfulXml() {
        return refuse("có khai báo bên trong không được phép (DTD)."
                + " Hãy mở bằng Word, lưu thành một tệp DOCX mới rồi tải lên lại.");
    }

    DraftFileRefused damaged(Throwable cause) {
        String sentence = file + " bị hỏng, không đọc được. Hãy mở bằng Word, kiểm tra, lưu lại rồi tải lên lại.";
        return new DraftFileRefused(sentence, cause);
    }

    /** Files typed in the old TCVN3 fonts show '§iÒu' where Unicode has 'Điều'. */
    DraftFileRefused withoutArticle(List<Line> lines) {
        boolean oldFonts = lines.stream().anyMatch(line -> line.text().startsWith("§iÒu"));
        return oldFonts
                ? refuse("dùng phông chữ cũ (TCVN3). Hãy chuyển sang Unicode rồi tải lên lại.")
                : refuse("không có Điều nào. Hãy kiểm tra đây đúng là dự thảo và mỗi điều bắt đầu bằng “Điều 1.”,"
                        + " “Điều 2.” … ở đầu dòng.");
    }

    private DraftFileRefused refuse(String why) {
        return new DraftFileRefused(file + " " + why);
    }
}
