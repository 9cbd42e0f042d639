package org.wsisroadmaps.ingest.docx;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import org.apache.poi.poifs.crypt.Decryptor;
import org.apache.poi.poifs.crypt.EncryptionInfo;
import org.apache.poi.poifs.filesystem.DirectoryNode;
import org.apache.poi.poifs.filesystem.POIFSFileSystem;
import org.wsisroadmaps.model.PasswordException;
import org.wsisroadmaps.model.RoadmapException;

/** Compound files (MS-CFB): an encrypted DOCX is one, and so is every older Word document. */
final class CompoundFile {

  private static final byte[] SIGNATURE = {(byte) 0xD0, (byte) 0xCF, 0x11, (byte) 0xE0};

  private CompoundFile() {}

  static boolean isOne(byte[] bytes) {
    return bytes.length >= SIGNATURE.length
        && Arrays.equals(bytes, 0, SIGNATURE.length, SIGNATURE, 0, SIGNATURE.length);
  }

  /**
   * The package inside an encrypted document.
   *
   * @throws RoadmapException when it is an older document, is damaged, or does not open
   */
  static byte[] decrypted(byte[] bytes, String password) throws RoadmapException {
    try (POIFSFileSystem file = new POIFSFileSystem(new ByteArrayInputStream(bytes))) {
      DirectoryNode root = file.getRoot();
      if (root.hasEntryCaseInsensitive("EncryptedPackage")) {
        return decrypted(new EncryptionInfo(file), root, password);
      }
      throw new RoadmapException(
          root.hasEntryCaseInsensitive("WordDocument")
              ? "is an old Word document (.doc): open it in Word and save it as DOCX"
              : "is an Office file of an old kind, and no Word document");
    } catch (IOException | GeneralSecurityException e) {
      throw new RoadmapException("is a damaged Office file: " + e.getMessage(), e);
    } catch (IllegalArgumentException | IllegalStateException | IndexOutOfBoundsException e) {
      throw new RoadmapException("is an Office file whose encryption can't be understood", e);
    }
  }

  private static byte[] decrypted(EncryptionInfo info, DirectoryNode root, String password)
      throws IOException, GeneralSecurityException, RoadmapException {
    Decryptor decryptor = Decryptor.getInstance(info);
    // documents that are only protected against changes are encrypted with a password known to all
    if (!decryptor.verifyPassword(password)
        && !decryptor.verifyPassword(Decryptor.DEFAULT_PASSWORD)) {
      throw new PasswordException(!password.isEmpty(), null);
    }
    try (InputStream in = decryptor.getDataStream(root)) {
      return in.readAllBytes();
    }
  }
}
