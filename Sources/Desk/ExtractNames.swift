import Extracts

typealias ExtractWho = Who
