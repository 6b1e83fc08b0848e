package planted.jdbc.usecase;

import java.sql.Connection;

class CountLeads {
  Connection goesAroundTheStore;
}
