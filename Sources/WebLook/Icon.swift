/// The product's mark, for the window's tab.
public enum Icon {
  public static let svg = """
    <svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 24 24"><rect width="24" height="24" rx="5" fill="#0b4f6c"/>\
    <path d="M4 18h5v-5h5V8h6" fill="none" stroke="#fff" stroke-width="3" stroke-linejoin="round" stroke-linecap="round"/></svg>
    """
}
