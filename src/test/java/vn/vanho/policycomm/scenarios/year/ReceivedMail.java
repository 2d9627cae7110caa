package vn.vanho.policycomm.scenarios.year;

import jakarta.mail.MessagingException;
import jakarta.mail.internet.MimeMessage;
import java.io.IOException;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * A mail as its reader got it.
 *
 * @param reader whom it greets, and the mailbox
 * @param lines of a morning's mail: the section, and the id of the task or, for the leadership, its name and its unit;
 *     none of another mail
 * @param toStaff whether it came from the outbox
 */
record ReceivedMail(String reader, String subject, Set<String> lines, boolean toStaff) {

    private static final Pattern GREETING = Pattern.compile("^Kính gửi (.*),$", Pattern.MULTILINE);
    private static final Pattern STEP = Pattern.compile("^(\\d+)\\. (.*)$");
    private static final Pattern UNIT = Pattern.compile("^ {3}Đơn vị: (.*)$");
    private static final Pattern TASK = Pattern.compile("^ {3}Mở việc: .*\\?task=(.*)$");

    /** How a section begins; longer beginnings of the same words first. */
    private static final Map<String, String> SECTIONS = Map.of(
            "VIỆC CỦA CÁC ĐƠN VỊ ", "LEADERSHIP",
            "VIỆC CỦA ĐƠN VỊ ", "HEAD",
            "VIỆC QUÁ HẠN ", "LATE",
            "VIỆC SẮP ĐẾN HẠN ", "NEARLY_DUE",
            "VIỆC MỚI ", "NEW",
            "NỘI DUNG SẮP ĐẾN ", "NEARLY_DUE",
            "NỘI DUNG MỚI ", "NEW");

    static ReceivedMail of(MimeMessage mail) {
        try {
            String text = mail.getContent().toString().replace("\r\n", "\n");
            Matcher greeting = GREETING.matcher(text);
            String name = greeting.find() ? greeting.group(1) : "";
            return new ReceivedMail(
                    "%s <%s>".formatted(name, mail.getAllRecipients()[0]),
                    mail.getSubject(),
                    lines(text),
                    mail.getHeader("Auto-Submitted") != null);
        } catch (MessagingException | IOException e) {
            throw new IllegalStateException(e);
        }
    }

    /** Whether it is one of a morning. */
    boolean ofAMorning() {
        return subject.startsWith("Việc ngày ") || subject.startsWith("Kính đề nghị phối hợp (ngày ");
    }

    private static Set<String> lines(String text) {
        Set<String> lines = new TreeSet<>();
        String section = "";
        String step = "";
        for (String line : text.split("\n")) {
            section = SECTIONS.entrySet().stream()
                    .filter(entry -> line.startsWith(entry.getKey()))
                    .map(Map.Entry::getValue)
                    .findFirst()
                    .orElse(section);
            Matcher begins = STEP.matcher(line);
            step = begins.matches() ? begins.group(2) : step;
            Matcher unit = UNIT.matcher(line);
            Matcher task = TASK.matcher(line);
            if (section.equals("LEADERSHIP") && unit.matches()) {
                lines.add("LEADERSHIP %s | %s".formatted(step, unit.group(1)));
            } else if (task.matches()) {
                lines.add("%s %s".formatted(section, task.group(1)));
            }
        }
        return lines;
    }
}
