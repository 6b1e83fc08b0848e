package com.aspcranes.crm.rules.file;

import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.model.Refusal;
import com.aspcranes.crm.model.office.FileSlot;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class FileRulesTest {
  private static Optional<MediaType> sniffed(String head) {
    return Sniffing.ofHead(head.getBytes(StandardCharsets.ISO_8859_1));
  }

  private static @Nullable String refused(FileSlot slot, @Nullable MediaType type, long bytes) {
    return FileCheck.refusal(slot, type, bytes).map(Refusal::key).orElse(null);
  }

  @Test
  void typesAreToldByTheirFirstBytes() {
    assertEquals(Optional.of(MediaType.PNG), sniffed("\u0089PNG\r\n\u001a\n"));
    assertEquals(Optional.of(MediaType.JPEG), sniffed("\u00ff\u00d8\u00ff\u00e1..Exif"));
    assertEquals(Optional.of(MediaType.GIF), sniffed("GIF89a"));
    assertEquals(Optional.of(MediaType.PDF), sniffed("%PDF-1.7"));
    assertEquals(Optional.of(MediaType.WEBP), sniffed("RIFF....WEBPVP8 "));
    assertEquals(Optional.of(MediaType.MP4), sniffed("....ftypisom"));
    assertEquals(Optional.of(MediaType.QUICKTIME), sniffed("....ftypqt  "));
    assertEquals(Optional.of(MediaType.HEIC), sniffed("....ftypheic"));
    assertEquals(Optional.of(MediaType.DWG), sniffed("AC1032"));
  }

  @Test
  void programsScriptsPagesAndHalfTypesAreNotTaken() {
    for (String head :
        List.of(
            "MZ\u0090", "#!/bin/sh", "\u007fELF", "<html>", "RIFF....WAVE", "....ftyp", "", "P")) {
      assertEquals(Optional.empty(), sniffed(head), head);
    }
  }

  @Test
  void officeFilesAreToldByTheirPartsAndMacrosStayOutside() {
    assertEquals(
        Optional.of(MediaType.WORD),
        Sniffing.ofParts(List.of("[Content_Types].xml", "word/document.xml")));
    assertEquals(
        Optional.of(MediaType.EXCEL),
        Sniffing.ofParts(List.of("[Content_Types].xml", "xl/workbook.xml")));
    assertEquals(
        Optional.empty(),
        Sniffing.ofParts(List.of("[Content_Types].xml", "xl/workbook.xml", "xl/vbaProject.bin")));
    assertEquals(Optional.empty(), Sniffing.ofParts(List.of("setup.exe")));
  }

  @Test
  void sizesAndPlacesAreKept() {
    long full = MediaType.LARGEST;
    assertEquals(null, refused(FileSlot.LEAD_FILES, MediaType.JPEG, full));
    assertEquals("file.too_large", refused(FileSlot.LEAD_FILES, MediaType.JPEG, full + 1));
    assertEquals(null, refused(FileSlot.SITE_PICTURES, MediaType.MP4, MediaType.LARGEST_VIDEO));
    assertEquals(
        "file.too_large", refused(FileSlot.SITE_PICTURES, MediaType.MP4, (200L << 20) + 1));
    assertEquals("file.empty", refused(FileSlot.LEAD_FILES, null, 0));
    assertEquals("file.type_not_taken", refused(FileSlot.LEAD_FILES, null, 10));
    assertEquals("file.not_here.avatar", refused(FileSlot.AVATAR, MediaType.PDF, 10));
  }

  @Test
  void namesEndAsTheirContentDoesAndNameNoOtherPlace() {
    assertEquals("site.jpg", FileNames.safe("site.jpg", MediaType.JPEG));
    assertEquals("Site.JPEG", FileNames.safe("Site.JPEG", MediaType.JPEG));
    assertEquals("bill.pdf.exe.pdf", FileNames.safe("bill.pdf.exe", MediaType.PDF));
    assertEquals("etc passwd.png", FileNames.safe("../../etc/passwd", MediaType.PNG));
    assertEquals("C autoexec.bat.pdf", FileNames.safe("C:\\autoexec.bat", MediaType.PDF));
    assertEquals("gpj.exe.jpg", FileNames.safe("\u202egpj.exe", MediaType.JPEG));
    assertEquals("picture.png", FileNames.safe("..", MediaType.PNG));
    assertEquals("साइट.png", FileNames.safe("साइट", MediaType.PNG));
    String name = FileNames.safe("x".repeat(300) + ".pdf", MediaType.PDF);
    assertEquals(120, name.length());
    assertEquals("x.pdf", name.substring(115));
  }
}
