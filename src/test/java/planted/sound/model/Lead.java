package planted.sound.model;

import jakarta.persistence.Entity;

@Entity
public class Lead {
  public String id;
  public double latitude;
}
