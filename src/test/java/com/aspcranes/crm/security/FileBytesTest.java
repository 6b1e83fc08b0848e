package com.aspcranes.crm.security;

import static org.junit.jupiter.api.Assertions.assertArrayEquals;
import static org.junit.jupiter.api.Assertions.assertEquals;

import com.aspcranes.crm.rules.permission.Role;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.HexFormat;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

@Tag("postgres")
class FileBytesTest {
  private static final String PUT = "select api.file_put(?, ?, ?, ?)::text";
  private static final String GET = "select api.file_get(?, ?, ?)";
  private static final int CHUNK = 1 << 18;
  private static final String FILE = Office.id("file", 90);
  private final byte[] photo = photo();
  private Office office;
  private String rep;

  @BeforeEach
  void fill() throws SQLException, NoSuchAlgorithmException {
    office = new Office();
    new World().fill(office);
    rep = office.token(Role.SALES_AGENT);
    String hash = HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(photo));
    office.database.execute(
        "insert into crm.files (id, sha256, name, media_type, size_bytes, created_by) values ('"
            + FILE
            + "', '"
            + hash
            + "', 'site.png', 'image/png', "
            + photo.length
            + ", '"
            + Office.uid(Role.SALES_AGENT)
            + "')");
  }

  @AfterEach
  void close() {
    office.close();
  }

  private static byte[] photo() {
    byte[] bytes = new byte[CHUNK + 5];
    byte[] head = HexFormat.of().parseHex("89504e470d0a1a0a");
    System.arraycopy(head, 0, bytes, 0, head.length);
    return bytes;
  }

  private byte[] chunk(int number) {
    return Arrays.copyOfRange(photo, number * CHUNK, Math.min(photo.length, (number + 1) * CHUNK));
  }

  @Test
  void chunksArriveInAnyOrderAndTheLastMissingOneCompletes() throws SQLException {
    assertEquals("{\"complete\": false}", office.call(PUT, rep, FILE, 1, chunk(1)));
    assertEquals("{1}", office.call("select api.file_chunks(?, ?)::text", rep, FILE));
    assertEquals("55000", office.refusal(GET, rep, FILE, 1));
    assertEquals("{\"complete\": true}", office.call(PUT, rep, FILE, 0, chunk(0)));
    assertEquals(true, office.one("select complete from crm.files where id = ?", FILE));
    assertArrayEquals(chunk(0), (byte[]) office.call(GET, rep, FILE, 0));
    assertArrayEquals(chunk(1), (byte[]) office.call(GET, rep, FILE, 1));
    assertEquals(null, office.call(GET, rep, FILE, 2));
  }

  @Test
  void whoSeesNoRecordThatNamesTheFileGetsNoByte() throws SQLException {
    office.call(PUT, rep, FILE, 0, chunk(0));
    office.call(PUT, rep, FILE, 1, chunk(1));
    String support = office.token(Role.SUPPORT);
    assertEquals("P0002", office.refusal(GET, support, FILE, 1));
    office.database.execute(
        "update crm.leads set files = '[\""
            + FILE
            + "\"]' where id = '"
            + Office.id("lead", 1)
            + "'");
    assertArrayEquals(chunk(1), (byte[]) office.call(GET, support, FILE, 1));
    assertEquals("P0002", office.refusal(GET, office.token(Role.OPERATOR), FILE, 1));
  }

  @Test
  void onlyItsMakerSendsBytesAndOnlyThoseItPromised() throws SQLException {
    assertEquals("42501", office.refusal(PUT, office.token(Role.ADMIN), FILE, 0, chunk(0)));
    assertEquals("22023", office.refusal(PUT, rep, FILE, 0, chunk(1)));
    assertEquals("22023", office.refusal(PUT, rep, FILE, 2, chunk(1)));
    assertEquals("22023", office.refusal(PUT, rep, FILE, -1, chunk(1)));
    byte[] program = chunk(0);
    program[0] = 'M';
    program[1] = 'Z';
    assertEquals("22023", office.refusal(PUT, rep, FILE, 0, program));
  }

  @Test
  void aDamagedUploadStartsAgain() throws SQLException {
    byte[] damaged = chunk(0);
    damaged[100] = 1;
    office.call(PUT, rep, FILE, 0, damaged);
    assertEquals(
        "{\"damaged\": true, \"complete\": false}", office.call(PUT, rep, FILE, 1, chunk(1)));
    assertEquals("{}", office.call("select api.file_chunks(?, ?)::text", rep, FILE));
    office.call(PUT, rep, FILE, 1, chunk(1));
    assertEquals("{\"complete\": true}", office.call(PUT, rep, FILE, 0, chunk(0)));
  }

  @Test
  void bytesOfATwinThatISeeNeedNotBeSentAgainAndAHashAloneOpensNothing() throws SQLException {
    String reuse = "select api.file_reuse(?, ?)";
    String mine = twin(91, Role.SUPPORT);
    String support = office.token(Role.SUPPORT);
    assertEquals(false, office.call(reuse, support, mine));
    office.call(PUT, rep, FILE, 0, chunk(0));
    office.call(PUT, rep, FILE, 1, chunk(1));
    assertEquals(false, office.call(reuse, support, mine), "I know the hash, but see no such file");
    office.database.execute(
        "update crm.leads set files = '[\""
            + FILE
            + "\"]' where id = '"
            + Office.id("lead", 1)
            + "'");
    assertEquals("42501", office.refusal(reuse, office.token(Role.ADMIN), mine));
    assertEquals(true, office.call(reuse, support, mine));
    assertEquals(true, office.one("select complete from crm.files where id = ?", mine));
    assertArrayEquals(chunk(1), (byte[]) office.call(GET, support, mine, 1));
  }

  private String twin(int number, Role role) throws SQLException {
    String id = Office.id("file", number);
    office.database.execute(
        "insert into crm.files (id, sha256, name, media_type, size_bytes, created_by) select '"
            + id
            + "', sha256, name, media_type, size_bytes, '"
            + Office.uid(role)
            + "' from crm.files where id = '"
            + FILE
            + "'");
    return id;
  }
}
