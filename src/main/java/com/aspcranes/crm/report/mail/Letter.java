package com.aspcranes.crm.report.mail;

import jakarta.activation.DataHandler;
import jakarta.mail.Message;
import jakarta.mail.MessagingException;
import jakarta.mail.Session;
import jakarta.mail.internet.InternetAddress;
import jakarta.mail.internet.MimeBodyPart;
import jakarta.mail.internet.MimeMessage;
import jakarta.mail.internet.MimeMultipart;
import jakarta.mail.util.ByteArrayDataSource;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Properties;
import org.jspecify.annotations.Nullable;

/**
 * A letter with one paper, not sent yet: the person reads it over in his own mail program and sends
 * it there.
 *
 * @param to e-mail address; null leaves it to be filled in
 * @param paperName file name of the PDF
 */
public record Letter(
    @Nullable String to, String subject, String text, String paperName, byte[] paper) {

  /**
   * The letter as RFC 822 text, the form of {@code .eml} files.
   *
   * @throws IllegalArgumentException if the address is none
   */
  public byte[] eml() {
    try {
      MimeMessage message = new MimeMessage(Session.getInstance(new Properties()));
      // mail programs of Microsoft open it for editing, others offer to send it again
      message.setHeader("X-Unsent", "1");
      if (to != null) {
        message.setRecipient(Message.RecipientType.TO, new InternetAddress(to, true));
      }
      message.setSubject(subject, StandardCharsets.UTF_8.name());
      MimeBodyPart words = new MimeBodyPart();
      words.setText(text, StandardCharsets.UTF_8.name());
      MimeBodyPart attached = new MimeBodyPart();
      attached.setDataHandler(new DataHandler(new ByteArrayDataSource(paper, "application/pdf")));
      attached.setFileName(paperName);
      message.setContent(new MimeMultipart(words, attached));
      message.saveChanges();
      ByteArrayOutputStream out = new ByteArrayOutputStream();
      message.writeTo(out);
      return out.toByteArray();
    } catch (MessagingException e) {
      throw new IllegalArgumentException("a letter to " + to, e);
    } catch (IOException e) {
      throw new UncheckedIOException("writing to memory", e);
    }
  }
}
