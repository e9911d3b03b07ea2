"""The tables of the story splitter, written by scripts/train_stories."""

# fmt: off
from cleaner.stories.model import Table

HEADLINE = Table(-2.067, 1.286, -2.528, """
+1.968 closes>0.5
+1.094 twin>0.5 ownsupport>0.931
+0.829 cross<=0.358 below>0.17 local>4.43 peak>-2.17
+0.598 cross<=0.358 below>0.17 local>4.43 peak<=-2.17
-0.482 others>13.5
+0.438 cross<=0.394 below>0.17 runbelow>1.5 tokens>4.5
+0.427 cross<=0.358 below>0.17 local<=4.43
-0.377 others>18.5
-0.374 ownsupport<=0.0303 cross>0.311
+0.371 words>13.5
+0.346 capsdiff<=0.875 closes>0.5
+0.336 signed>0.5 below>0.6
+0.328 cross<=0.426 longer>6.5 below>0.0727 local>2.46
+0.308 cross<=0.394 below>0.17 runbelow>1.5 tokens<=4.5
+0.300 others<=8.5 signed>0.5 below>0.0727
+0.294 twin>0.5 ownsupport<=0.931
-0.277 others>8.5 per<=0.202
+0.275 keyhead<=0.833 closes>0.5 others<=2.5
+0.267 cross<=0.457 below>0.17 local>3 peak>-2.57
+0.262 others<=13.5 closes>0.5
+0.236 cross<=0.426 longer>6.5 below>0.0727 local<=2.46
+0.229 local>4.63 echo>0 runbelow>1.5
-0.224 keyhead>0.833
+0.222 twin>0.5 per>0.208
-0.216 capsdiff>0.875
+0.213 cross<=0.394 below>0.17 runbelow<=1.5
+0.210 cross<=0.457 longer>6.5 below>0.0727 runbelow>1.5
+0.207 below>0.118 signed>0.5 echo>0.176
+0.204 below>0.857 signed>0.5
+0.203 words>16.5
+0.198 local>3.51 below>0.231 peak>-2.72 ownsupport>0.0303
-0.198 capsdiff>0.667
-0.193 twin<=0.5 capsdiff>0.133 above>0.286
+0.192 cross<=0.358 below<=0.17
-0.191 per<=-0.0632 runbelow<=1.5
+0.184 cross<=0.524 longer>6.5 below>0.296 runbelow>1.5
+0.182 twin<=0.5 signed>0.5
+0.182 closes<=0.5 signed>0.5
+0.178 tokens>3.5 below>0.17 signed>0.5
+0.176 signed>0.5 below>0.267
+0.175 ownsupport>0.0303 runbelow>2.5 below>0.368 words>3.5
+0.174 cross<=0.457 below>0.17 local>3 peak<=-2.57
+0.172 others<=7.5 closes>0.5
+0.171 twin>0.5 ownsupport>0.931 tokens>5.5
+0.171 runbelow>1.5 echo>0 signed>0.5
-0.168 ownsupport<=0.0303 keyhead>0.174
+0.168 local>2.46 others<=4.5 below>0.0727 leadtail>0.14
+0.166 cross<=0.426 longer>6.5 below<=0.0727
+0.160 ownsupport>0.0303 longer>5.5 below>0.316 runbelow>2.5
+0.160 peak>-1.04 ownsupport>0.0303 below>0.0727
+0.159 cross<=0.426 longer<=6.5 local>10.1
+0.158 capsdiff<=0.923 others<=0.5 runabove>2.5
+0.157 cross<=0.524 runbelow>1.5 echo>0 tokens>4.5
+0.155 others<=7.5 signed>0.5 below>0.17
-0.153 runbelow<=1.5 cross>0.311
+0.152 capsdiff<=0.667 longer>-0.5 below>0.278 leadtail>0.263 others<=3.5
+0.151 twin>0.5 local>-1.44
+0.149 peak>0 echo>0 ownsupport>0.0303
+0.147 capsdiff<=0.667 runbelow>2.5 echo>0 tokens>4.5
+0.144 others<=0.5 ownsupport>0.872
-0.143 others>8.5 per<=0.176
+0.143 cross<=0.457 longer>6.5 below>0.0727 runbelow<=1.5
+0.143 cross<=0.545 longer>6.5 below>0.333 leadtail>0.148
+0.137 ownsupport>0.0303 twin>0.5
+0.136 others<=13.5 signed>0.5 below>0.6
+0.136 signed>0.5 below>0.296
+0.135 local>2.21 below>0.211 longer>4.5
+0.134 ownsupport>0.0303 echo>0 runbelow>2.5 tokens>4.5
+0.132 others<=8.5 signed>0.5 below>0.429
-0.129 signed<=0.5 leadtail<=0.103 ownsupport<=0.786
+0.129 local>3.51 below>0.231 peak>-2.72 ownsupport<=0.0303
-0.128 others>7.5 per<=0.208
-0.124 keyhead>0.833 ownsupport<=0.843
+0.124 others<=2.5 signed>0.5 below>0.08
-0.121 others>14.5
+0.121 others<=14.5 closes>0.5
+0.120 runbelow>1.5 below>0.2 signed>0.5
+0.119 capsdiff<=0.667 tokens>4.5 below>0.296 leadtail>0.167 others<=5.5
-0.118 capsdiff>0.9
+0.117 cross<=0.524 longer>6.5 below>0.296 runbelow<=1.5
+0.117 others<=6.5 leadtail>0.232 below>0.267 words>3.5 capsdiff<=0.55
+0.116 ownsupport>0.0303 echo>0 runbelow>2.5 others<=3.5
+0.115 capsdiff<=0.875 closes<=0.5 runabove>2.5 below>0.118
+0.115 peak>-1.37 capsdiff<=0.667 below>0.0727
-0.113 capsdiff>0.923 signed<=0.5
+0.113 local>4.63 echo>0 runbelow<=1.5
+0.112 keyhead<=0.757 below>0.118 signed>0.5 above<=0.406
+0.111 others<=4.5 signed>0.5 below>0.556
+0.109 cross<=0.457 below>0.17 local<=3
+0.107 others<=18.5 signed>0.5 below>0.6
-0.107 tokens<=3.5 per<=0.254
+0.106 capsdiff<=0.9 words>13.5
-0.104 ownsupport<=0.0303 cross<=0.311
+0.102 keyhead<=0.833 below>0.118 signed>0.5 above<=0.406
+0.102 others<=2.5 capsdiff<=0.0341 runbelow>2.5 words>4.5
+0.101 local>2.46 others<=4.5 below>0.0727 leadtail<=0.14
+0.098 keyhead<=0.833 closes>0.5
+0.097 others<=18.5 signed>0.5 echo>0.136
-0.097 words<=13.5 twin<=0.5 keyhead>0.616
+0.096 cross>0.358 local>12.5
-0.096 local<=4.63 twin<=0.5 signed<=0.5
+0.095 closes<=0.5 peak>3.16 below>0
+0.095 leadtail>0.106 below>0.296 words>3.5 ownsupport>0.229 runabove>2.5
+0.094 cross<=0.457 longer>6.5 below<=0.0727
-0.094 cross>0.545 ownsupport<=0.52
+0.094 capsdiff<=0.9 closes>0.5
+0.094 cross<=0.457 longer<=6.5 local>9.76
+0.093 twin>0.5 ownsupport>0.931 others<=1.5
+0.093 ownsupport>0.25 others<=0.5 runabove>2.5
+0.093 keyhead<=0.141 below>0.0571 leadtail>0.121 above<=0.2
-0.093 cross>0.457 twin<=0.5
-0.092 cross>0.358 local<=12.5
-0.092 peak<=-1.04 signed<=0.5 twin<=0.5
-0.091 cross>0.394 twin<=0.5
+0.091 peak>-3.65 below>0.0727 per>0.181
+0.091 cross<=0.524 runbelow>1.5 echo>0 tokens<=4.5
-0.090 closes<=0.5 runabove<=2.5 cross>0.311 runbelow<=2.5
+0.090 tokens>3.5 above<=0.156 below>0.118 local>5.92
+0.090 capsdiff<=0.5 words>13.5
-0.090 twin<=0.5 signed<=0.5 others>1.5 local<=14.6
-0.089 others>8.5 per>0.202
-0.089 local<=2.21 twin<=0.5 signed<=0.5
-0.089 others>7.5 keyhead>0.155
-0.088 ownsupport<=0.0303
+0.088 words<=13.5 twin>0.5
+0.088 above<=0.286 tokens>4.5 below>0.125 crossz<=-3.29
-0.087 closes<=0.5 peak<=2.94 longer<=6.5 cross>0.279
-0.087 local<=3.51 twin<=0.5
-0.087 twin<=0.5 signed<=0.5 peak<=-2.17 others>2.5
+0.087 ownsupport>0.0303 runbelow>2.5 below>0.368 words<=3.5
+0.087 others<=8.5 signed>0.5 below<=0.0727
+0.087 capsdiff<=0.667 longer>-0.5 below>0.278 leadtail>0.263 others>3.5
+0.087 keyhead<=0.649 above<=0.286 below>0.0571 leadtail>0.222 ownsupport>0.24
+0.086 cross>0.394 twin>0.5
+0.086 cross<=0.394 below<=0.17
+0.086 closes<=0.5 peak>2.94 below>0.118
-0.086 cross>0.426
+0.086 others<=13.5 leadtail>0.115 below>0.286 words>3.5 capsdiff<=0.55
-0.085 peak<=-1.37 signed<=0.5 twin<=0.5
+0.085 local>39.2 words>10.5
-0.085 local<=2.46 twin<=0.5
-0.084 twin<=0.5 above>0.286 others>3.5
-0.084 twin<=0.5 signed<=0.5 others>2.5 cross>0.271
-0.084 cross>0.524 signed<=0.5
-0.083 cross>0.524
+0.082 others<=8.5 capsdiff<=0.075 words>5.5 runbelow>2.5
+0.082 cross<=0.545 longer>6.5 below>0.333 leadtail<=0.148
-0.082 closes<=0.5 tokens<=3.5 per<=0.254
-0.082 twin<=0.5 signed<=0.5 local<=14.6 others>1.5
-0.082 closes<=0.5 peak<=3.16 twin<=0.5 signed<=0.5
+0.082 ownsupport>0.0303 below>0.17 runbelow>3.5
-0.082 cross>0.457
+0.082 twin>0.5 per<=0.208 ownsupport>0.953
-0.081 signed<=0.5 leadtail<=0.14 keyhead>0.0694
-0.081 closes<=0.5 signed<=0.5 crossz>-2.97 twin<=0.5
-0.081 closes<=0.5 local<=8.51 longer<=5.5
-0.081 peak<=-3.65 runbelow<=1.5
-0.081 closes<=0.5 before>0.5 cross>0.296 signed<=0.5
-0.081 signed<=0.5 crossz>-4.59 others>1.5
+0.080 ownsupport>0.0303 below>0.118 runbelow>3.5 above<=0.579
+0.079 others<=8.5 closes>0.5
-0.079 peak<=0 closes<=0.5 signed<=0.5
+0.079 capsdiff<=0.667 runbelow>2.5 echo>0 tokens<=4.5
+0.079 closes<=0.5 local>8.51 below>0.17
-0.079 cross>0.19 ownsupport<=0.0303 signed<=0.5 local<=9.76
+0.078 closes<=0.5 runabove>2.5 capsdiff<=0.467
-0.078 ownsupport<=0.25 keyhead>0.195
+0.076 others<=18.5 closes>0.5
+0.076 local>3.51 below>0.231 peak<=-2.72
+0.076 per>-0.0632 others<=1.5 leadtail>0.0847 below>0.161
-0.075 closes<=0.5 per<=0.172 runbelow<=2.5 signed<=0.5
-0.075 closes<=0.5 cross>0.206 tokens<=3.5 per<=0.254
-0.074 closes<=0.5 signed<=0.5 leadtail<=0.14 keyhead>0.0694
+0.073 keyhead<=0.833 closes>0.5 others>2.5
+0.073 runbelow>1.5 echo>0 signed<=0.5 above<=0.292
-0.072 capsdiff>0.923 signed<=0.5 crossz>-4.29
-0.072 closes<=0.5 runabove<=1.5 per<=0.176
+0.072 twin>0.5 ownsupport>0.931 tokens<=5.5
+0.072 ownsupport>0.0303 longer>5.5 below>0.316 runbelow<=2.5
+0.071 capsdiff<=0.625 local>39.2 words>10.5
-0.071 above>0.286 others>3.5
+0.071 capsdiff<=0.667 tokens>4.5 below>0.296 leadtail>0.167 others>5.5
+0.071 capsdiff<=0.9 others<=0.5 runabove>2.5
+0.071 ownsupport>0.0303 twin<=0.5 signed>0.5
-0.070 twin<=0.5 capsdiff>0.0341 above>0.286
+0.070 closes<=0.5 before<=0.5 crossz<=-2.97
-0.070 others>7.5 per<=0.208 below<=0.556
-0.069 others>0.5 per<=0.00404 words<=3.5
+0.069 capsdiff<=0.923 others<=0.5 runabove>2.5 ownsupport>0.139
+0.069 cross<=0.524 longer>6.5 below<=0.296
+0.069 cross<=0.524 longer<=6.5 local>10.1
+0.069 others<=6.5 leadtail>0.232 below>0.267 words>3.5 capsdiff>0.55
-0.068 closes<=0.5 cross>0.19 before>0.5 ownsupport<=0.872 per<=0.108
+0.068 twin<=0.5 capsdiff<=0.133
-0.068 closes<=0.5 signed<=0.5 crossz>-2.97 others>0.5
+0.068 ownsupport>0.0303 echo>0 runbelow>2.5 tokens<=4.5
+0.067 below>0.118 signed>0.5 echo<=0.176
-0.067 closes<=0.5 signed<=0.5 local<=14.6 twin<=0.5 others>0.5
+0.067 others<=13.5 local>36 words>10.5
+0.067 peak>-1.04 ownsupport>0.0303 below<=0.0727
+0.067 peak>0 echo>0 ownsupport<=0.0303
-0.067 twin<=0.5 capsdiff>0.133 keyhead>0.155 signed<=0.5
-0.066 capsdiff>0.9 signed<=0.5
-0.066 words<=13.5 keyhead>0.0727 leadtail<=0.145 signed<=0.5
-0.066 signed<=0.5 leadtail<=0.103 cross>0.18
+0.066 others<=18.5 per>0.328 peak>-16.3 below>0.333
-0.065 words<=14.5 cross>0.206 ownsupport<=0.0303 signed<=0.5
+0.065 words>14.5
+0.064 closes<=0.5 runabove>1.5 capsdiff<=0.153
-0.064 capsdiff<=0.875 closes<=0.5 runabove<=2.5 cross>0.206
+0.064 peak>-4.01 echo>0.0588 per>0.181
-0.064 words<=13.5 twin<=0.5 keyhead>0.46 signed<=0.5
+0.064 runbelow>1.5 below>0.2 signed<=0.5 leadtail>0.418
-0.064 twin<=0.5 signed<=0.5 local<=15.4 others>1.5
-0.062 ownsupport<=0.1 keyhead>0.174
-0.061 others>17.5
-0.061 keyhead>0.141 others>3.5
-0.059 capsdiff>0.5 keyhead>0.152
-0.059 closes<=0.5 keyhead>0.0727 runbelow<=1.5 per<=0.176
+0.059 local>2.46 others<=4.5 below<=0.0727
-0.059 twin<=0.5 capsdiff>0.0341 above>0.286 echo<=0.429
+0.059 others<=7.5 closes<=0.5 per>0.336
+0.059 capsdiff<=0.875 closes<=0.5 words>4.5 below>0.211
-0.058 closes<=0.5 per<=0.328 tokens<=3.5 cross>0.206
+0.057 closes<=0.5 per>0.172 below>0.118
-0.057 local<=39.2 others>17.5
-0.056 others>1.5 keyhead>0.122 signed<=0.5 twin<=0.5
-0.056 words<=13.5 peak<=-4.01 runbelow<=2.5
+0.056 ownsupport>0.1 below>0.118 words>4.5 leadtail>0.18
+0.056 others<=1.5 ownsupport>0.762
+0.056 others<=7.5 closes>0.5 ownsupport>0.5
+0.056 below>0.118 signed<=0.5 leadtail>0.432
-0.055 others>4.5 above>0.156
+0.055 others<=18.5 per>0.328 above<=0.227 below>0
-0.055 others>0.5 per<=0.00721 words<=3.5
+0.055 closes<=0.5 tokens>3.5 below>0.35 ownsupport>0.179
+0.055 below>0.118 signed>0.5 below<=0.857
+0.054 ownsupport>0.0303 echo>0 runbelow>2.5 others>3.5
+0.054 capsdiff<=0.9 words<=13.5 peak>-3.78 below>0.0571 above<=0.415
-0.054 twin<=0.5 keyhead>0.616
-0.053 peak<=-4.01 runbelow<=1.5
-0.053 twin<=0.5 capsdiff>0.0341 above>0.25 below<=0.533
+0.053 tokens>3.5 below>0.17 signed<=0.5 runabove>2.5 before<=0.5
-0.053 others>7.5 per<=0.219
+0.053 others<=18.5 words>13.5
-0.050 words<=16.5 twin<=0.5 keyhead>0.46 runabove<=2.5
+0.050 per>-0.0632 peak>-5.35 below>0.0571 words>4.5
+0.050 others<=17.5 closes>0.5
-0.049 others>6.5
+0.049 capsdiff<=0.667 longer>-0.5 below>0.278 leadtail<=0.263
+0.049 keyhead<=0.141 below>0.0571 leadtail>0.121 above>0.2
+0.049 words<=13.5 peak>-4.01 echo>0.0588 above<=0.318
+0.049 others<=2.5 signed>0.5 below<=0.08
+0.049 others<=2.5 signed<=0.5 leadtail>0.418
-0.048 keyhead>0.757
+0.048 others<=13.5 local>36
+0.048 cross<=0.426 longer<=6.5 local<=10.1
-0.048 ownsupport>0.0303 echo<=0
+0.048 capsdiff<=0.923 others<=0.5 runabove<=2.5
-0.048 words<=16.5 peak<=-4.01 leadtail<=0.234 signed<=0.5
+0.047 leadtail>0.106 below>0.296 words>3.5 ownsupport>0.229 runabove<=2.5
+0.047 others<=8.5 signed<=0.5 crossz<=-4.59
+0.047 capsdiff<=0.9 closes<=0.5 runabove>1.5 words>4.5 below>0.118
-0.046 peak<=-3.65 runbelow>1.5 capsdiff>0.333
+0.046 keyhead<=0.833 closes<=0.5 runabove>1.5 capsdiff<=0.153
-0.045 others>2.5 keyhead>0.126
+0.045 others<=7.5 signed>0.5 below<=0.17
+0.045 others<=7.5 signed<=0.5 leadtail>0.319
-0.045 keyhead>0.649
+0.045 keyhead<=0.757 below>0.118 signed>0.5 above>0.406
+0.045 others<=13.5 closes<=0.5 per>0.176 below>0.0727
-0.044 twin<=0.5 keyhead>0.636
-0.044 capsdiff>0.625 keyhead>0.195
-0.044 closes<=0.5 local<=8.51 longer>5.5 capsdiff>0.333
+0.044 keyhead<=0.757 below>0.118 signed<=0.5 runbelow>3.5
-0.044 local<=2.21 twin<=0.5 signed>0.5
-0.044 below<=0.118 capsdiff>0
-0.043 twin<=0.5 capsdiff>0.133 above<=0.286 local<=6.47
+0.043 cross<=0.524 runbelow>1.5 echo<=0
+0.043 peak>-1.37 capsdiff<=0.667 below<=0.0727
+0.043 local>2.21 below>0.211 longer<=4.5
+0.043 capsdiff<=0.5 words<=13.5 twin>0.5
+0.043 capsdiff<=0.667 tokens>4.5 below>0.296 leadtail<=0.167
+0.042 others<=13.5 leadtail>0.115 below>0.286 words>3.5 capsdiff>0.55
+0.042 ownsupport>0.0303 below>0.17 runbelow<=3.5 keyhead<=0.136
+0.042 others<=13.5 closes<=0.5 signed>0.5
-0.042 below<=0.118 keyhead>0.111
-0.042 twin<=0.5 capsdiff>0.0341 per<=-0.177
-0.042 words<=16.5 keyhead>0.293 leadtail<=0.234
+0.042 others<=2.5 capsdiff<=0.0341 runbelow>2.5 words<=4.5
+0.042 keyhead<=0.649 above<=0.286 below>0.0571 leadtail>0.222 ownsupport<=0.24
-0.041 capsdiff>0.923 signed>0.5
+0.041 cross<=0.545 longer>6.5 below<=0.333
-0.041 cross>0.19 ownsupport<=0.0303 signed<=0.5 local>9.76
+0.040 twin<=0.5 capsdiff<=0.0341
-0.040 words<=16.5 twin<=0.5 keyhead>0.616
+0.040 others<=8.5 closes<=0.5 signed>0.5
+0.040 above<=0.286 tokens>4.5 below>0.125 crossz>-3.29
+0.040 tokens>3.5 below>0.17 signed<=0.5 leadtail>0.432
-0.039 closes<=0.5 before>0.5 cross>0.296 signed>0.5
-0.039 others<=13.5 leadtail<=0.115
-0.039 closes<=0.5 peak<=2.94 longer<=6.5 cross<=0.279
+0.039 keyhead<=0.833 below>0.118 signed>0.5 above>0.406
+0.039 others<=13.5 closes<=0.5 per>0.336
+0.039 per>-0.0632 others<=1.5 ownsupport>0.783
-0.038 twin<=0.5 signed<=0.5 others>1.5 local>14.6
+0.038 others<=6.5 leadtail>0.232 below>0.267 words<=3.5
+0.038 per>-0.0632 others<=1.5 leadtail>0.0847 below<=0.161
+0.037 keyhead<=0.833 below>0.118 signed<=0.5 runbelow>3.5
-0.037 ownsupport<=0.0303 keyhead<=0.174
-0.037 closes<=0.5 runabove<=2.5 cross>0.311 runbelow>2.5
-0.037 peak<=-1.37 signed<=0.5 twin>0.5
+0.036 signed>0.5 below<=0.267
+0.036 signed<=0.5 crossz<=-4.59 others<=7.5
-0.036 closes<=0.5 per<=0.172 runbelow<=2.5 signed>0.5
-0.036 others<=13.5 closes<=0.5 per<=0.176 leadtail<=0.415
-0.036 peak<=-1.04 signed<=0.5 twin>0.5
+0.036 others<=8.5 signed<=0.5 leadtail>0.39
-0.036 signed<=0.5 leadtail>0.103 local<=1.38
-0.036 leadtail<=0.106
-0.035 twin<=0.5 capsdiff>0.133 above<=0.286 crossz>-4.59
-0.035 signed<=0.5 leadtail<=0.103 ownsupport>0.786
-0.035 twin<=0.5 signed<=0.5 others>2.5 cross<=0.271
-0.034 capsdiff>0.923
-0.034 closes<=0.5 signed<=0.5 local<=14.6 twin<=0.5 others<=0.5
-0.034 keyhead<=0.833 closes<=0.5 cross>0.19 before>0.5
+0.034 capsdiff<=0.923 others<=0.5 runabove>2.5 ownsupport<=0.139
+0.034 ownsupport>0.0303 runbelow>2.5 below<=0.368
+0.034 ownsupport>0.0303 runbelow<=2.5 cross<=0.253
-0.034 closes<=0.5 signed<=0.5 crossz>-2.97 twin>0.5
-0.034 closes<=0.5 signed<=0.5 crossz<=-2.97 others>3.5
+0.033 ownsupport>0.0303 below>0.118 runbelow>3.5 above>0.579
-0.033 capsdiff<=0.875 closes<=0.5 words<=4.5 keyhead>0.126
-0.033 twin<=0.5 signed<=0.5 peak<=-2.17 others<=2.5
+0.033 below>0.118 signed<=0.5 runbelow>3.5
-0.033 keyhead>0.833 ownsupport>0.843
+0.033 tokens>3.5 above<=0.156 below>0.118 local<=5.92
-0.033 others<=13.5 closes<=0.5 per<=0.336 leadtail<=0.415 signed<=0.5
-0.033 others<=13.5 signed<=0.5 leadtail<=0.232
-0.033 twin<=0.5 capsdiff>0.133 above<=0.286 per<=0.158
-0.033 twin<=0.5 signed<=0.5 local<=14.6 others<=1.5
+0.032 ownsupport>0.0303 echo>0 runbelow<=2.5
-0.032 others>2.5 keyhead>0.122
-0.031 local<=4.63 twin<=0.5 signed>0.5
-0.031 others<=18.5 words<=13.5 keyhead>0.258 leadtail<=0.448
+0.031 closes<=0.5 cross<=0.206
-0.031 closes<=0.5 cross>0.206 tokens>3.5 below<=0.286
-0.031 closes<=0.5 cross>0.206 tokens<=3.5 per>0.254
-0.031 others>7.5 per>0.208
+0.031 keyhead<=0.833 closes<=0.5 cross<=0.19
-0.030 per<=-0.0632 runbelow>1.5 echo<=0.176
-0.030 twin<=0.5 capsdiff>0.133 keyhead>0.155 signed>0.5
-0.030 signed<=0.5 leadtail>0.14 keyhead>0.258
-0.030 signed<=0.5 leadtail<=0.14 keyhead<=0.0694
-0.030 others<=17.5 closes<=0.5 per<=0.176 runbelow<=2.5
-0.030 closes<=0.5 peak<=3.16 twin<=0.5 signed>0.5
-0.030 others>1.5 keyhead>0.122 signed<=0.5 twin>0.5
-0.030 closes<=0.5 cross>0.19 before>0.5 ownsupport<=0.872 per>0.108
-0.029 others<=14.5 closes<=0.5 per<=0.328 runabove<=1.5
-0.029 runbelow<=1.5 cross<=0.311
+0.029 ownsupport>0.25 others<=0.5 runabove<=2.5
-0.029 others<=8.5 signed<=0.5 crossz>-4.59
+0.029 capsdiff<=0.667 runbelow>2.5 echo<=0
+0.029 capsdiff<=0.667 runbelow<=2.5 cross<=0.279
-0.029 others<=13.5 local<=36 tokens<=3.5
-0.029 ownsupport>0.0303 runbelow<=2.5 cross>0.253
-0.029 tokens<=3.5
+0.029 others<=4.5 signed>0.5 below<=0.556
+0.029 others<=4.5 signed<=0.5 leadtail>0.418
-0.029 others<=18.5 signed<=0.5 leadtail<=0.14
-0.028 peak<=0 closes<=0.5 signed>0.5
+0.028 twin>0.5 local<=-1.44
+0.028 others<=8.5 capsdiff<=0.075 words>5.5 runbelow<=2.5
+0.028 leadtail>0.106 below>0.296 words>3.5 ownsupport<=0.229
+0.028 twin<=0.5 above<=0.286 below>0.118
+0.028 others<=14.5 closes<=0.5 per>0.328
-0.028 peak<=-4.01 runbelow>1.5 leadtail<=0.192
-0.028 closes<=0.5 tokens>3.5 below<=0.35
-0.028 closes<=0.5 tokens<=3.5 per>0.254
-0.028 capsdiff>0.923 signed<=0.5 crossz<=-4.29
-0.028 local<=39.2 others<=17.5 signed<=0.5 leadtail<=0.169
-0.028 words<=13.5 twin<=0.5 keyhead<=0.616 capsdiff>0.133 above>0.0227
+0.028 capsdiff<=0.923 others>0.5 keyhead<=0.0964
+0.028 below>0.118 signed<=0.5 runbelow>2.5 ownsupport>0.286
-0.027 others<=14.5 closes<=0.5 signed<=0.5 leadtail<=0.205
-0.027 ownsupport>0.0303 twin<=0.5 signed<=0.5 others>1.5
+0.027 cross>0.457 twin>0.5
+0.027 cross<=0.457 below<=0.17
+0.027 twin>0.5 ownsupport>0.931 others>1.5
-0.027 cross>0.545 ownsupport>0.52
-0.027 others>8.5 per>0.176
+0.027 signed>0.5 below<=0.6
+0.027 ownsupport>0.0303 longer>5.5 below<=0.316
-0.027 capsdiff<=0.9 closes<=0.5 runabove<=1.5
-0.027 others>7.5 per<=0.208 below>0.556
+0.027 others<=8.5 signed>0.5 below<=0.429
+0.027 others<=8.5 signed<=0.5 leadtail>0.402
+0.026 closes<=0.5 runabove>1.5 capsdiff>0.153 local>11.9
+0.026 words<=16.5 twin>0.5 tokens>5.5
+0.026 closes<=0.5 cross<=0.19
-0.026 ownsupport>0.0303 longer<=5.5
-0.026 others<=8.5 signed<=0.5 leadtail<=0.39
-0.026 words<=13.5 keyhead>0.0727 leadtail>0.145 capsdiff>0.5
-0.026 words<=13.5 keyhead>0.0727 leadtail<=0.145 signed>0.5
-0.026 closes<=0.5 signed<=0.5 leadtail>0.14 keyhead>0.258
-0.026 closes<=0.5 signed<=0.5 leadtail<=0.14 keyhead<=0.0694
-0.026 others<=13.5 closes<=0.5 signed<=0.5 local<=14.6 leadtail<=0.432
+0.026 local>4.63 echo<=0
+0.026 local<=4.63 twin>0.5
-0.026 others<=18.5 per<=0.328 tokens<=3.5
-0.026 capsdiff<=0.923 others>0.5 keyhead>0.0964
-0.026 words<=13.5 twin<=0.5 keyhead>0.46 signed>0.5
+0.025 others<=7.5 closes<=0.5 per<=0.336 leadtail>0.435
+0.025 ownsupport>0.25 others>0.5 per>0.26
-0.025 closes<=0.5 signed<=0.5 crossz>-2.97 others<=0.5
-0.025 closes<=0.5 signed<=0.5 crossz<=-2.97 above>0.19
-0.025 others<=18.5 closes<=0.5 signed<=0.5 leadtail<=0.153
-0.025 words<=13.5 twin<=0.5 keyhead<=0.46 below<=0.118
-0.025 others<=18.5 closes<=0.5 per<=0.328 tokens<=3.5
-0.025 twin<=0.5 above>0.286 others<=3.5
-0.025 twin<=0.5 above<=0.286 below<=0.118
+0.025 others<=14.5 closes<=0.5 signed>0.5
-0.025 twin<=0.5 capsdiff>0.0341 above>0.286 echo>0.429
-0.025 others>7.5 keyhead<=0.155
-0.025 others<=7.5 signed<=0.5 leadtail<=0.319
+0.024 others<=17.5 closes<=0.5 per>0.176 peak>-6.45
-0.024 capsdiff<=0.667 runbelow<=2.5 cross>0.279
-0.024 twin<=0.5 signed<=0.5 local<=15.4 others<=1.5
-0.024 tokens<=3.5 per>0.254
-0.024 closes<=0.5 per<=0.328 tokens>3.5 capsdiff>0.333
-0.024 closes<=0.5 per<=0.328 tokens<=3.5 cross<=0.206
+0.024 closes<=0.5 per>0.328
-0.024 words<=13.5 twin<=0.5 keyhead<=0.616 capsdiff>0.075 below<=0.333
-0.024 others<=8.5 signed<=0.5 leadtail<=0.402
-0.024 keyhead<=0.833 closes<=0.5 runabove<=1.5 runbelow<=3.5
-0.024 others<=7.5 closes<=0.5 per<=0.336 leadtail<=0.435
+0.024 ownsupport>0.0303 twin<=0.5 signed<=0.5 others<=1.5
-0.023 words<=14.5 cross>0.206 ownsupport>0.0303 leadtail<=0.205
-0.023 words<=14.5 cross>0.206 ownsupport<=0.0303 signed>0.5
-0.023 twin<=0.5 keyhead<=0.616 below<=0.0727
-0.023 others<=18.5 signed<=0.5 peak<=-3.78 leadtail<=0.443
-0.023 words<=16.5 keyhead>0.293 leadtail>0.234 capsdiff>0.467
+0.023 keyhead<=0.141 below>0.0571 leadtail<=0.121
+0.023 runbelow>1.5 echo>0 signed<=0.5 above>0.292
+0.023 others<=13.5 local<=36 tokens>3.5 below>0.296 leadtail>0.19
+0.023 others<=7.5 closes<=0.5 signed>0.5
-0.023 signed<=0.5 leadtail<=0.103 cross<=0.18
-0.023 ownsupport>0.0303 below<=0.17
+0.022 tokens>3.5 below>0.17 signed<=0.5 runabove>2.5 before>0.5
-0.021 capsdiff<=0.667 longer<=-0.5
-0.021 capsdiff>0.9 signed>0.5
+0.021 words<=16.5 twin>0.5
+0.021 words<=14.5 cross<=0.206
-0.021 keyhead<=0.833 closes<=0.5 runabove<=1.5 per<=0.328
-0.021 capsdiff<=0.667 tokens<=4.5
-0.020 capsdiff<=0.9 words<=13.5 peak<=-3.78
-0.020 cross>0.19 ownsupport>0.0303 others>4.5
-0.020 cross>0.19 ownsupport<=0.0303 signed>0.5
+0.020 words<=16.5 keyhead<=0.293 twin>0.5
+0.020 others<=18.5 per>0.328 above<=0.227 below<=0
+0.020 closes<=0.5 signed<=0.5 crossz<=-2.97 others<=3.5
+0.020 others<=13.5 signed>0.5 below<=0.6
+0.020 others<=13.5 signed<=0.5 leadtail>0.232 below>0.118
-0.020 capsdiff<=0.9 others>0.5 keyhead>0.136
-0.020 others<=18.5 per<=0.328 others>4.5
-0.020 closes<=0.5 keyhead>0.0727 runbelow>1.5 below<=0.2
-0.020 closes<=0.5 keyhead>0.0727 runbelow<=1.5 per>0.176
+0.019 capsdiff<=0.5 words<=13.5 twin<=0.5 signed>0.5
-0.019 keyhead<=0.649 above>0.286
+0.019 peak>-3.65 below>0.0727 per<=0.181
-0.019 signed<=0.5 leadtail>0.103 keyhead>0.258
+0.019 ownsupport>0.1 below>0.118 words>4.5 leadtail<=0.18
+0.019 signed>0.5 below<=0.296
+0.019 signed<=0.5 leadtail>0.14 keyhead<=0.258
-0.019 others<=6.5 leadtail<=0.232
-0.019 words<=16.5 peak<=-4.01 leadtail<=0.234 signed>0.5
+0.019 words<=16.5 peak>-4.01 echo>0.0588
+0.019 words<=13.5 keyhead<=0.0727
+0.019 per>-0.0632 others<=1.5 leadtail<=0.0847
+0.018 capsdiff<=0.9 others<=0.5 runabove<=2.5
+0.018 capsdiff<=0.9 closes<=0.5 runabove>1.5 words>4.5 below<=0.118
+0.018 signed<=0.5 leadtail>0.103 local>1.38
+0.018 capsdiff<=0.9 words<=13.5 peak>-3.78 below>0.0571 above>0.415
+0.018 cross<=0.19
+0.018 others<=0.5 ownsupport<=0.872
+0.018 others<=7.5 closes>0.5 ownsupport<=0.5
-0.017 tokens>3.5 below<=0.17
-0.017 twin<=0.5 capsdiff>0.0341 above>0.25 below>0.533
-0.017 others<=8.5 closes<=0.5 signed<=0.5 leadtail<=0.402
-0.017 twin<=0.5 keyhead<=0.636 below<=0.0727
+0.017 others<=8.5 closes<=0.5 signed<=0.5 leadtail>0.402
+0.017 others<=18.5 closes<=0.5 signed>0.5
-0.017 tokens>3.5 above>0.156
-0.017 keyhead<=0.757 below<=0.118
-0.016 runbelow>1.5 echo<=0
+0.016 capsdiff<=0.9 others>0.5 keyhead<=0.136
+0.016 capsdiff<=0.667 longer>-0.5 below<=0.278
+0.016 others<=18.5 per>0.328 peak>-16.3 below<=0.333
+0.016 others<=2.5 capsdiff<=0.0341 runbelow<=2.5
-0.016 words<=16.5 twin<=0.5 keyhead<=0.616 below<=0.118
-0.016 ownsupport<=0.25 keyhead<=0.195
-0.016 others<=13.5 closes<=0.5 signed<=0.5 local<=14.6 leadtail<=0.421
-0.015 keyhead<=0.833 below<=0.118
+0.015 others<=13.5 closes<=0.5 signed<=0.5 local>14.6
-0.015 others<=13.5 local<=36 signed<=0.5 leadtail<=0.402
+0.015 per>-0.0632 peak>-5.35 below>0.0571 words<=4.5
+0.015 others<=18.5 closes<=0.5 per>0.328
-0.015 ownsupport>0.25 others>0.5 per<=0.26
+0.015 twin>0.5 per<=0.208 ownsupport<=0.953
+0.015 above<=0.286 tokens>4.5 below<=0.125
+0.015 capsdiff<=0.625 local>39.2 words<=10.5
+0.015 capsdiff<=0.625 local<=39.2 others<=0.5
+0.015 words<=13.5 peak>-4.01 echo>0.0588 above>0.318
+0.015 others<=13.5 leadtail>0.115 below>0.286 words<=3.5
+0.015 keyhead<=0.649 above<=0.286 below>0.0571 leadtail<=0.222
-0.015 words<=16.5 twin<=0.5 keyhead>0.46 runabove>2.5
-0.014 ownsupport>0.0303 below<=0.118
-0.014 closes<=0.5 signed<=0.5 local<=14.6 twin>0.5
+0.014 others<=18.5 words<=13.5 keyhead<=0.258 above<=0.304
+0.014 others<=13.5 closes<=0.5 per<=0.336 leadtail>0.415
-0.014 signed<=0.5 crossz>-4.59 others<=1.5
-0.014 signed<=0.5 crossz<=-4.59 others>7.5
-0.014 closes<=0.5 runabove>1.5 capsdiff>0.153 local<=11.9
-0.014 closes<=0.5 runabove<=1.5 per>0.176
-0.014 leadtail>0.106 below<=0.296
-0.013 per<=-0.0632 runbelow>1.5
-0.013 others>1.5 keyhead>0.122 signed>0.5
-0.013 others<=14.5 closes<=0.5 per<=0.328 runabove>1.5 capsdiff>0.467
-0.013 capsdiff<=0.923 others>0.5 keyhead>0.089
-0.013 closes<=0.5 cross>0.19 before>0.5 ownsupport>0.872
+0.013 closes<=0.5 keyhead<=0.0727
-0.013 others>0.5 per>0.00404 below<=0.118
-0.013 others>0.5 per<=0.00404 words>3.5
-0.013 runbelow>1.5 below<=0.2
+0.013 local>39.2 words<=10.5
+0.013 local<=39.2 others<=17.5 signed>0.5
+0.013 words<=13.5 twin<=0.5 keyhead<=0.46 below>0.118
-0.012 others<=18.5 closes<=0.5 per<=0.328 tokens>3.5 below<=0.296
+0.012 capsdiff<=0.923 others>0.5 keyhead<=0.089
-0.012 cross<=0.545 longer<=6.5
-0.012 others<=13.5 local<=36 tokens>3.5 below<=0.296
+0.012 cross<=0.457 longer<=6.5 local<=9.76
+0.012 others>0.5 per>0.00404 below>0.118
+0.012 keyhead<=0.0358 closes<=0.5
-0.012 others<=18.5 signed<=0.5 leadtail>0.14 capsdiff>0.5
-0.011 twin<=0.5 capsdiff>0.0341 above<=0.286
+0.011 others<=13.5 local>36 words<=10.5
+0.011 others<=13.5 local<=36 signed>0.5
+0.011 peak>0 echo<=0
+0.011 peak<=0 closes>0.5
-0.011 others<=18.5 closes<=0.5 signed<=0.5 leadtail>0.153 capsdiff>0.5
+0.011 capsdiff<=0.667 tokens>4.5 below<=0.296
-0.011 above>0.286 others<=3.5
-0.011 above<=0.286 tokens<=4.5
-0.011 others<=13.5 leadtail>0.115 below<=0.286
+0.011 capsdiff<=0.875 closes<=0.5 runabove>2.5 below<=0.118
+0.011 capsdiff<=0.875 closes<=0.5 runabove<=2.5 cross<=0.206
+0.011 keyhead<=0.0727 closes<=0.5
+0.011 closes<=0.5 signed<=0.5 local>14.6
+0.011 keyhead<=0.833 closes<=0.5 cross>0.19 before<=0.5
-0.010 others<=14.5 closes<=0.5 signed<=0.5 leadtail>0.205 below<=0.143
+0.010 twin<=0.5 keyhead<=0.616 below>0.0727
-0.010 capsdiff>0.5 keyhead<=0.152
-0.010 capsdiff<=0.5 words<=13.5 twin<=0.5 signed<=0.5
-0.010 below<=0.118
+0.010 words<=13.5 twin<=0.5 keyhead<=0.616 capsdiff<=0.133
+0.010 peak>-4.01 echo>0.0588 per<=0.181
+0.010 local>3.51 below<=0.231
+0.010 local<=3.51 twin>0.5
+0.010 others<=7.5 closes<=0.5 signed<=0.5 leadtail>0.418
-0.010 cross>0.524 signed>0.5
-0.010 cross<=0.524 runbelow<=1.5
+0.009 others<=6.5 leadtail>0.232 below<=0.267
+0.009 closes<=0.5 signed<=0.5 crossz<=-2.97 above<=0.19
+0.009 others<=14.5 closes<=0.5 per<=0.328 runabove>1.5 capsdiff<=0.467
+0.009 runbelow>1.5 below>0.2 signed<=0.5 leadtail<=0.418
+0.009 signed<=0.5 leadtail>0.103 keyhead<=0.258
+0.009 others<=14.5 closes<=0.5 signed<=0.5 leadtail>0.205 below>0.143
-0.009 others>7.5 per>0.219
-0.009 others<=7.5 closes<=0.5 signed<=0.5 leadtail<=0.418
-0.009 words<=13.5 peak<=-4.01 runbelow>2.5
-0.009 others<=13.5 signed<=0.5 leadtail>0.232 below<=0.118
+0.008 peak>-1.04 ownsupport<=0.0303
+0.008 peak<=-1.04 signed>0.5
+0.008 others<=18.5 signed>0.5 below<=0.6
+0.008 others<=18.5 signed<=0.5 leadtail>0.14 capsdiff<=0.5
+0.008 below>0.118 signed<=0.5 runbelow>2.5 ownsupport<=0.286
-0.008 words<=13.5 peak>-4.01 echo<=0.0588
+0.008 closes<=0.5 signed<=0.5 leadtail>0.14 keyhead<=0.258
+0.008 tokens>3.5 above<=0.156 below<=0.118
+0.008 closes<=0.5 cross>0.206 tokens>3.5 below>0.286
-0.008 twin<=0.5 capsdiff>0.133 above<=0.286 local>6.47
+0.008 words<=16.5 twin<=0.5 keyhead<=0.616 below>0.118 words>4.5
+0.008 others<=18.5 per>0.328 above>0.227
+0.008 twin<=0.5 keyhead<=0.636 below>0.0727
-0.007 others>0.5 per>0.00721 peak<=-16.5
-0.007 others>0.5 per<=0.00721 words>3.5
+0.007 twin>0.5 per<=0.208
+0.007 per>-0.0632 others<=1.5 ownsupport<=0.783
-0.007 local>2.21 below<=0.211
-0.007 local<=2.21 twin>0.5
-0.007 ownsupport>0.1 below<=0.118
-0.007 ownsupport<=0.1 keyhead<=0.174
-0.007 closes<=0.5 before>0.5 cross<=0.296
-0.007 closes<=0.5 before<=0.5 crossz>-2.97
+0.007 words<=13.5 twin<=0.5 keyhead<=0.616 capsdiff<=0.075
+0.007 words<=16.5 twin>0.5 tokens<=5.5
+0.007 closes<=0.5 peak>3.16 below<=0
+0.007 closes<=0.5 peak<=3.16 twin>0.5
-0.007 closes<=0.5 per>0.172 below<=0.118
-0.007 closes<=0.5 per<=0.172 runbelow>2.5
+0.006 closes<=0.5 cross>0.19 before<=0.5
-0.006 peak>-3.65 below<=0.0727
-0.006 peak<=-3.65 runbelow>1.5 capsdiff<=0.333
+0.006 others<=18.5 signed>0.5 echo<=0.136
+0.006 others<=18.5 signed<=0.5 peak>-3.78
-0.006 twin<=0.5 capsdiff>0.133 keyhead<=0.155
-0.006 below>0.118 signed<=0.5 leadtail<=0.432
-0.006 below<=0.118 capsdiff<=0
+0.006 others<=18.5 closes<=0.5 signed<=0.5 leadtail>0.153 capsdiff<=0.5
+0.006 others>1.5 keyhead<=0.122
+0.006 others<=1.5 ownsupport<=0.762
+0.006 leadtail>0.106 below>0.296 words<=3.5
+0.006 cross>0.19 ownsupport>0.0303 others<=4.5
+0.006 closes<=0.5 per<=0.328 tokens>3.5 capsdiff<=0.333
-0.006 others>4.5 above<=0.156
-0.006 others<=4.5 signed<=0.5 leadtail<=0.418
+0.006 words<=14.5 cross>0.206 ownsupport>0.0303 leadtail>0.205
+0.006 tokens>3.5 below>0.17 signed<=0.5 runabove<=2.5
-0.006 twin<=0.5 capsdiff>0.0341 per>-0.177
+0.006 others>0.5 per>0.00721 peak>-16.5
-0.006 keyhead<=0.833 closes<=0.5 runabove>1.5 capsdiff>0.153
-0.006 per>-0.0632 others>1.5
-0.006 capsdiff>0.625 keyhead<=0.195
-0.005 keyhead<=0.833 closes<=0.5 keyhead>0.0727
-0.005 twin<=0.5 capsdiff>0.133 above<=0.286 crossz<=-4.59
+0.005 others<=8.5 capsdiff<=0.075 words<=5.5
+0.005 closes<=0.5 peak>2.94 below<=0.118
+0.005 others<=18.5 per>0.328 peak<=-16.3
-0.005 twin<=0.5 capsdiff>0.133 above<=0.286 per>0.158
-0.005 below>0.118 signed<=0.5 runbelow<=3.5
-0.005 below<=0.118 keyhead<=0.111
-0.005 capsdiff<=0.9 closes<=0.5 runabove>1.5 words<=4.5
""")

BORDER = Table(-3.000, 1.103, -3.850, """
+1.330 peak>-0.757 carrytail<=0.0697 leadtail>0.159
+0.865 peak>-2.76 closes>1e-35
+0.792 peak>-0.757 carrytail<=0.0697 leadtail<=0.159
+0.741 peak>-0.757 carrytail>0.0697 margin>12.6
-0.586 keytail>2.14e+03
-0.480 keyhead>0.626
+0.459 peak>2.54 closes<=1e-35 cross<=0.399 carrytail<=0.0303
+0.437 peak>-2.76 cross<=0.471 closes>1e-35
-0.403 keytail>1.78e+03
+0.394 peak>-0.757 carrytail>0.0697 margin<=12.6
+0.394 peak<=-0.757 closes>1e-35
-0.392 crossz>-2.37
-0.367 second<=-0.371 leadtail<=0.244
+0.331 peak>-4.18 cross<=0.453 leadtail>0.1 closes>1e-35
+0.328 peak>2.54 closes<=1e-35 cross<=0.399 carrytail>0.0303
+0.325 peak>2 cross<=0.471 closes<=1e-35 second<=0.775 leadtail>0.0635
+0.290 cross<=0.479 closes>1e-35
-0.280 bylines>1.5
+0.270 peak>-4.54 local>5.09 leadtail>0.2 closes>1e-35
+0.249 carry<=0.138 leadtail>0.2 closes>1e-35
+0.247 closes>1e-35 second>1.23
-0.241 rivals>39.5 leadtail<=0.51
+0.239 peak>-4.18 cross<=0.453 leadtail>0.1 closes<=1e-35 carrytail<=0.0367
+0.236 linked<=0.108 leadtail>0.139 closes>1e-35
-0.232 rivals>10.5 leadlen>1.89 crossz>-21.3
-0.228 leadlen>0.211 keytail>1.31e+03 rivals<=73.5
+0.223 peak>-2.76 closes<=1e-35 cross<=0.399 peak<=2.54
+0.216 peak>2 cross<=0.471 closes<=1e-35 second>0.775
+0.216 peak>2 cross<=0.471 closes<=1e-35 second<=0.775 leadtail<=0.0635
-0.212 keytail<=37.5 keyhead>0.0736
+0.211 local>4.78 leadtail>0.2 last<=0.2 closes>1e-35
-0.207 keytail<=1e-35 leadlen<=2.38 leadlen>0.679
-0.206 keytail<=5.5
+0.196 leadlen<=0.211 keytail>104 carrytail<=0.115 second>0.897
+0.196 local>5.09 leadtail>0.2 last<=0.18 second>1.18 keytail>97.5
+0.195 peak>-4.54 local>5.09 leadtail>0.2 closes<=1e-35 bylines<=1e-35 keyhead<=0.3
+0.193 second>0.957 rivals<=10.5 keytail>88.5 leadlen<=0.258
+0.193 cross<=0.437 leadtail>0.1 closes>1e-35
-0.189 keytail<=1e-35
+0.184 cross<=0.479 closes<=1e-35 carrytail<=0.0351 bylines<=1e-35
+0.182 most<=0.255 leadtail>0.1 closes>1e-35
+0.180 crossz<=-2.37 rivals<=13.5 closes>1e-35
-0.177 keytail<=37.5 signed<=1e-35 keyhead>0.0736
+0.176 crossz<=-3.05 most<=0.345 closes>1e-35 second>1.02
+0.173 second>1.23 leadtail>0.0748 closes>1e-35
-0.173 keytail<=2.14e+03 keyhead>0.626
+0.172 peak>-4.18 cross<=0.453 leadtail>0.1 closes<=1e-35 carrytail>0.0367
+0.172 rivals>10.5 leadlen>1.89 crossz<=-21.3
+0.172 second<=-0.371 leadtail>0.244 keytail<=97.5
-0.171 last>0.458
+0.171 carry<=0.138 leadtail>0.2 closes<=1e-35 bylines<=1e-35 last<=0.171
+0.168 linked<=0.112 leadtail>0.131 closes>1e-35
+0.168 peak>-2.76 cross<=0.471 closes<=1e-35 peak<=2
-0.166 most>0.445
+0.165 peak<=-0.757 closes<=1e-35 most<=0.118 leadtail>0.1
+0.165 keytail<=37.5 signed>1e-35
-0.161 bylines<=1.5 usual<=0.0412
+0.161 rivals<=19.5 closes>1e-35
+0.157 carrytail<=0.0286 crossz<=-3.55 second>1.14 keytail>64.5
+0.156 linked<=0.108 leadtail>0.139 closes<=1e-35 carrytail<=0.0367
-0.156 linked>0.288
+0.156 keytail<=2.14e+03 leadlen>2.97 carry<=0.0846
+0.153 crossz<=-2.37 rivals<=19.5 closes>1e-35
+0.151 linked<=0.143 leadtail>0.25 bylines<=1e-35 second>1.17 keytail>85.5
-0.151 keyhead>0.5
-0.151 bylines<=1.5 keytail<=5.5
+0.151 keyhead<=0.626 second>1.49 closes>1e-35
+0.150 most<=0.445 crossz<=-3.05 carrytail<=0.0351 second>1.2 keyhead<=0.16 keytail>155
-0.148 keytail>1e-35 bylines<=1.5 usual<=0.0412
+0.147 local>4.78 closes>1e-35
+0.146 keytail<=37.5 keyhead<=0.0736 titlebelow>0.0774 second<=1.03
+0.144 keytail<=37.5 keyhead<=0.0736 titlebelow>0.0774
+0.143 peak>-4.54 local>5.09 leadtail>0.2 closes<=1e-35 bylines>1e-35
+0.143 peak>-4.54 local>5.09 leadtail>0.2 closes<=1e-35 bylines<=1e-35 keyhead>0.3
+0.143 second>3.04 titlebelow<=1e-35 leadtail>0.179
-0.142 keytail>1.78e+03 crossz>-25.2
+0.141 rivals<=39.5 closes>1e-35 second>1.02
+0.141 crossz<=-2.37 last<=0.243 carrytail<=0.0303 second>1.03 keytail>88.5 keyhead<=0.168
-0.140 cross>0.479 leadtail<=0.318
-0.136 rivals<=19.5 closes<=1e-35 linked>0.288
+0.135 closes>1e-35 second>1.53
+0.134 local>5.09 carrytail<=0.0351 second>1.2 keytail>88.5 keyhead<=0.16
+0.132 local>4.78 leadtail>0.2 last<=0.2 closes<=1e-35 bylines<=1e-35
+0.132 cross<=0.437 leadtail>0.1 closes<=1e-35 carrytail<=0.0351
+0.131 most<=0.34 leadtail>0.1 closes>1e-35
+0.131 last<=0.2 leadtail>0.1 closes>1e-35
+0.131 titlebelow<=0.929 titlebelow>0.693 per>0.258
-0.131 most>0.456
-0.129 second<=-0.371 leadtail<=0.52
+0.127 carrytail<=0.0286 crossz<=-3.55 second>1.03 keytail>88.5
-0.127 carrytail>0.262
+0.126 peak>-4.18 cross<=0.453 leadtail<=0.1
+0.126 linked<=0.112 leadtail>0.131 closes<=1e-35 carrytail<=0.0303 second>0.976
-0.125 leadlen<=0.211 keytail<=104 second>0.382
+0.125 linked<=0.108 leadtail>0.139 closes<=1e-35 carrytail>0.0367 second<=0.845
+0.125 titlebelow>0.929 carry<=0.0561 peak>1.13
-0.125 keytail>1e-35 bylines>1.5 usual<=0.647 carry>1e-35
+0.124 leans<=1e-35 second>1.49 leadtail>0.294
+0.123 most<=0.255 leadtail>0.1 closes<=1e-35 carrytail<=0.0303
+0.123 peak>-2.76 closes<=1e-35 cross>0.399
+0.123 peak<=-2.76 most<=0.118 leadtail>0.139
+0.120 second>0.947 rivals<=10.5 keytail>88.5 leadlen<=0.258
-0.120 second<=0.459 leadlen>0.375 keyhead>0.0263 usual<=0.142
+0.119 local>3.38 leadtail>0.0674 rivals<=12.5 closes>1e-35
+0.119 last<=0.294 crossz<=-3.55 rivals<=10.5 second>1.3 keytail>88.5 leadtail>0.159
+0.117 leadtail>0.0674 last<=0.174 closes>1e-35
+0.117 keytail>1e-35 bylines>1.5 usual>0.647
-0.117 bylines<=1.5 keytail<=1e-35
+0.116 closes>1e-35 second>1.17
-0.116 rivals>19.5 leadtail<=0.51 last>0.184
+0.115 rivals<=39.5 closes>1e-35 second>1.53
+0.115 keytail<=491 keytail>474
-0.115 rivals>6.5 keytail<=190 rivals<=22.5 margin<=-7.97 second<=1.34
+0.114 leadlen<=0.211 keytail<=104 second<=0.382
-0.109 crossz>-3.05
+0.109 most<=0.445 crossz<=-3.55 rivals<=13.5 closes>1e-35
-0.109 last>0.387
-0.109 rivals<=39.5 closes<=1e-35 linked>0.288
-0.109 second<=-0.371 leadtail>0.244 keytail>97.5
+0.108 carrytail<=0.115 leadtail>0.1 closes>1e-35
+0.108 rivals>10.5 leadlen>1.66 leadlen<=1.89 peak>-1.07
-0.107 second>1.23 leadtail<=0.0748
+0.107 crossz<=-3.05 last<=0.243 closes>1e-35
+0.107 crossz<=-3.05 rivals<=13.5 closes>1e-35
+0.107 cross<=0.479 closes<=1e-35 carrytail<=0.0351 bylines>1e-35
-0.106 second<=-0.371 keytail>119
-0.106 keytail>85.5 per<=0.168 leadtail<=0.417
-0.106 rivals>39.5 leadtail<=0.362
-0.106 bylines<=1.5 keytail>5.5 last>0.458
-0.105 second<=1.23 peak<=-11.1 leadtail<=0.294
+0.104 bylines<=1.5 keytail>152 keyhead<=0.5 second>1.34
+0.104 keyhead<=0.5 rivals<=27.5 closes>1e-35 second>1.02
-0.104 second>-0.371 rivals>10.5 local<=4.78
-0.104 leadlen>0.211 keytail>1.31e+03
-0.103 rivals>10.5 leadlen<=0.296 keytail<=547
+0.103 carry<=0.138 leadtail>0.2 closes<=1e-35 bylines>1e-35
+0.103 carry<=0.138 leadtail>0.2 closes<=1e-35 bylines<=1e-35 last>0.171
+0.102 keyhead<=0.227 carrytail<=0.0412 second>1.2 keytail>88.5
+0.102 leadtail>0.0599 rivals<=13.5 closes>1e-35
+0.102 peak>-4.54 local>5.09 leadtail<=0.2
+0.100 second>1.34 keytail<=388 keytail>28.5 per>0.156 margin>-10.3
+0.100 local>1.92 carrytail<=0.0351 second>0.991 keytail>88.5 keyhead<=0.128
+0.100 local>4.78 leadtail>0.2 last<=0.2 closes<=1e-35 bylines>1e-35
+0.099 second<=-0.371 leadtail>0.52
-0.099 second>3.04 titlebelow>1e-35
+0.097 leadtail>0.0599 last<=0.2 closes>1e-35
+0.097 most<=0.255 leadtail>0.1 closes<=1e-35 carrytail>0.0303 second<=0.845
+0.096 cross<=0.437 leadtail>0.1 closes<=1e-35 carrytail>0.0351 second<=0.824
-0.096 closes<=1e-35 local<=5.39 leadtail<=0.41
-0.095 leans>1e-35 keyhead>0.0815 leadtail<=0.609
+0.095 rivals<=12.5 keytail>229 local>11.7 second>0.991 keyhead<=0.0922 second<=1.29
+0.095 most<=0.456 crossz<=-3.05 carrytail<=0.0174 second>0.967
+0.095 crossz<=-3.05 most<=0.345 closes>1e-35 second<=1.02
+0.093 linked<=0.288 rivals<=36.5 closes>1e-35 second>1.12
+0.093 carrytail<=0.262 rivals>39.5 leadtail>0.92
-0.092 keytail<=2.14e+03 leadlen>2.97 carry>0.0846
+0.092 most<=0.34 leadtail>0.1 closes<=1e-35 carrytail<=0.0286 second>1.02
+0.092 second<=0.459 leadlen<=0.375
+0.091 keytail<=1e-35 leadlen>2.38
+0.091 rivals>39.5 leadtail>0.92
-0.091 second<=-0.371 keytail<=119 leadtail<=0.244 signed<=1e-35
+0.090 rivals<=10.5 leadlen<=0.388 keytail>122
-0.089 second<=3.04 local<=-2.71
+0.089 linked<=0.112 leadtail>0.131 closes<=1e-35 carrytail<=0.0303 second<=0.976
+0.089 last<=0.304 leadtail>0.0674 rivals<=12.5 closes>1e-35
+0.089 linked<=0.108 leadtail>0.139 closes<=1e-35 carrytail>0.0367 second>0.845
+0.088 rivals>10.5 leadlen<=0.507 keytail>629
+0.088 last<=0.387 leadtail>0.261 second>1.34 carrytail<=0.0915
-0.088 rivals<=19.5 closes<=1e-35 linked>0.26
+0.087 local>5.09 leadtail>0.2 last<=0.18 second<=1.18
+0.087 usual>0.0412 second>1.76 leadtail>0.324
+0.086 last<=0.2 leadtail>0.1 closes<=1e-35 bylines<=1e-35 carrytail<=0.0286
+0.086 most<=0.445 leadtail>0.1 closes>1e-35
+0.086 usual>0.0412 second>2.04 rivals<=9.5 leadlen<=0.459
-0.086 rivals>10.5 leadlen<=0.507 keytail<=629 keytail>110
-0.085 local<=4.78 peak<=-0.483
+0.085 leadlen<=0.211 keytail>119
+0.085 second<=-0.371 peak>7.72 keytail<=94.5 leadtail>0.0893
+0.085 most<=0.456 leadtail>0.0599 second>1.34 keytail>143 keyhead<=0.397
+0.085 keytail<=43.5 signed>1e-35 second<=0.676
-0.084 closes<=1e-35 last>0.419
-0.084 second<=-0.371 peak<=7.72
+0.084 leans<=1e-35 titlebelow<=1e-35 second>1.99 leadlen<=0.459
+0.083 bylines<=1.5 usual>0.0412 titlebelow<=0.929 titlebelow>0.693 per>0.258
-0.083 second<=3.04 local<=-5.77
+0.083 second>1.76 usual>0.106 rivals>9.5 rivals<=15.5 linked<=0.192
+0.082 crossz<=-3.05 most<=0.345 closes<=1e-35 carrytail<=0.0286 second>1.03
+0.082 local>3.38 leadtail>0.0674 rivals<=12.5 closes<=1e-35 keytail>190 second>0.991
+0.081 peak>-2.76 cross>0.471
+0.081 peak<=-2.76 linked<=0.0481
+0.081 keytail<=2.14e+03 keyhead<=0.626 second>1.76 crossz<=-4.4 rivals>9.5 rivals<=15.5
-0.081 peak<=-4.18 linked>0.0481 closes<=1e-35
+0.080 linked<=0.143 leadtail>0.25 bylines<=1e-35 second<=1.17
+0.080 leadtail>0.0599 rivals<=12.5 closes>1e-35
+0.080 keyhead<=0.626 second>1.76 usual>0.106 keytail>152 per>0.16 keytail<=324
-0.080 linked>0.108 margin<=5.97 last>0.108
-0.079 peak<=-0.757 closes<=1e-35 most>0.118
-0.079 rivals<=7.5 leadtail<=0.313 keyhead>0.165
+0.079 most<=0.445 crossz<=-3.05 carrytail<=0.0351 second>1.2 keyhead<=0.16 keytail<=155
-0.079 carry>0.138 margin<=5.97 leadtail<=0.41
+0.079 local>4.78 closes<=1e-35 leadtail>0.25 bylines<=1e-35 last<=0.283
-0.078 keytail>1e-35 bylines>1.5 peak<=9.8
+0.078 closes>1e-35
+0.077 keytail>119 rivals<=10.5 leadlen<=0.375
-0.077 linked>0.112 margin<=5.97 leadtail<=0.417
+0.077 per>0.16 titlebelow>0.573 peak>1.13 carry<=0.135
-0.077 leadtail<=0.0674 carrytail>0.0334
-0.077 cross>0.437 leadtail<=0.279
+0.077 carrytail<=0.0761 second>1.34 keytail<=209 leadtail>0.402
-0.077 peak<=-2.76 most>0.118
-0.077 peak<=-4.54 carrytail>0.0465
+0.077 keytail<=2.14e+03 keyhead<=0.626 second>1.76 usual>0.106 rivals>9.5 rivals<=15.5 linked<=0.192
+0.076 last<=0.387 crossz<=-2.87 rivals<=13.5 keytail>85.5 second>1.15 most<=0.331
-0.076 most>0.34 peak<=-1.72
+0.075 last<=0.458 keytail<=37.5 signed>1e-35
+0.075 leadtail>0.0674 last<=0.174 closes<=1e-35 bylines<=1e-35 carrytail<=0.0381
+0.075 keyhead<=0.309 carrytail<=0.0439 second<=1.07 titlebelow>0.469
-0.075 peak<=-2.76 linked>0.0481
+0.075 keyhead<=0.309 carrytail<=0.0439 second>1.07 keytail>88.5
+0.075 leadlen>0.211 keyhead<=0.373 peak>-11.1 second>1.76 linked<=0.129
-0.075 second<=-0.371
-0.075 second<=-0.371 leadlen>0.344 leadlen<=1.44 keytail>49.5 leadtail<=0.52
-0.075 keytail>5.5 rivals>14.5 local<=4.78
+0.075 keytail<=2.14e+03 second>0.897 keytail>58.5 carrytail<=0.0174 crossz<=-4.82 rivals<=7.5
+0.075 bylines<=1.5 usual>0.0412 carrytail<=0.02 second>0.882 keytail>70.5 keyhead<=0.0922
-0.075 leadlen>1.09 leadtail<=0.634 titlebelow>0.268 last>0.026 carry>0.0428
-0.074 most>0.255 peak<=-2.43
+0.074 carrytail<=0.02 leadtail>0.1 closes<=1e-35
-0.074 local<=5.09 leadtail<=0.438
-0.074 keytail<=2.14e+03 leadlen<=2.97 second<=0.897 leadlen>0.931 second>0.824
+0.074 most<=0.456 leadtail>0.0599 rivals<=12.5 closes>1e-35
+0.073 leadlen>1.09 leadtail>0.634
+0.073 leadlen<=0.211
+0.073 keytail<=1.78e+03 keyhead<=0.464 peak>-11.1 second>1.76 second<=2.4 leadlen>0.553
+0.073 crossz<=-3.05 last<=0.243 closes<=1e-35 carrytail<=0.0381 second>1.03
+0.072 keyhead<=0.626 bylines>1e-35 leadlen>0.67 leadtail>0.634
-0.072 second<=1.34 peak<=-11.1 last>0.139
+0.072 rivals<=10.5 leadlen<=0.388 keytail<=122 second<=0.459
+0.072 second<=3.04 local>-2.71 bylines>1.5 usual>0.647
+0.071 bylines<=1.5 keytail>91.5 last<=0.458 leadlen<=0.258
+0.071 most<=0.445 crossz<=-3.55 rivals<=13.5 closes<=1e-35 bylines<=1e-35 keytail>161
+0.071 local>5.09 leadtail>0.2 last<=0.18 second>1.18 keytail<=97.5
+0.071 leadlen<=0.211 keytail>104 carrytail<=0.115 second>0.897 leadtail>0.3
-0.071 rivals>19.5 per<=0.458
+0.070 rivals<=39.5 closes>1e-35
+0.070 keytail>5.5 rivals<=19.5 closes>1e-35
+0.070 crossz<=-3.05 rivals<=13.5 closes<=1e-35 last<=0.304 keytail>88.5 second>1
+0.070 local>33.3 second>1.23 keytail>152
-0.070 local<=4.78 leadtail<=0.438
-0.070 rivals<=7.5 leadlen>0.388 second<=0.459 keyhead>0.0263 usual<=0.138
-0.069 second<=-0.371 leadlen<=1.44 leadlen>0.344 keytail>49.5 leadtail<=0.52
-0.069 leadlen<=0.507 bylines>1e-35 margin<=14.8
+0.069 leadlen<=0.211 keytail<=119 second<=0.382
+0.069 keyhead<=0.5 keytail<=37.5 signed>1e-35
-0.069 crossz>-3.05 leadtail<=0.265
-0.069 carrytail>0.115 leadtail<=0.356
+0.069 leadlen<=0.211 carrytail<=0.0634 second>0.897 leans<=1e-35
-0.068 second<=0.459 leadlen>0.375 usual<=0.145 cross>0.154
-0.068 second<=0.459 leadlen>0.375 keyhead>0.0263 usual>0.142 leadtail<=0.304
-0.068 rivals>19.5 leadtail<=0.51 local<=23.5 last>0.164
-0.068 second<=1.23 peak<=-11.1 last>0.139
-0.068 keytail>190 rivals>7.5 carrytail>0.0773 leadtail<=0.51 last>0.177
+0.067 leans<=1e-35 leadlen<=0.211 carrytail<=0.0634
+0.067 last<=0.2 leadtail>0.1 closes<=1e-35 bylines<=1e-35 carrytail>0.0286 rivals<=3.5
-0.067 leadtail<=0.0599 cross>0.164
+0.067 crossz<=-2.37 rivals<=14.5 closes>1e-35
-0.067 titlebelow>0.929 carry>0.0561 peak<=8.76
+0.066 last<=0.458 crossz<=-2.37 rivals<=13.5 keytail>85.5 second>1.15 most<=0.331
+0.066 local>4.78 leadtail>0.2 last>0.2
+0.066 local>4.78 leadtail<=0.2 cross<=0.247
+0.066 keyhead<=0.5 rivals<=19.5 keytail>85.5 second>1.31 carrytail<=0.103
+0.066 linked<=0.112 leadtail>0.131 closes<=1e-35 carrytail>0.0303
+0.066 crossz<=-2.37 rivals<=13.5 leadlen<=0.327 keytail>119
+0.066 leadtail>0.0599 last<=0.2 closes<=1e-35 bylines<=1e-35 carrytail<=0.0381 second>1.01
+0.066 rivals<=13.5 linked<=0.288 keytail>229 second>0.998 local>10.4 crossz<=-4.4
+0.066 rivals>10.5 leadlen<=0.296 keytail>547
-0.066 last>0.2 linked>0.101
+0.065 keyhead<=0.227 carrytail<=0.0412 second>0.991 keytail>88.5
-0.065 leadtail<=0.0599 carrytail>0.0425
-0.065 linked>0.143 margin<=5.97
+0.065 leadtail>0.0599 rivals<=13.5 closes<=1e-35 keyhead<=0.296 keytail>229
-0.065 local<=5.09 leadtail<=0.334
-0.064 carrytail>0.0915 leadtail<=0.261
+0.064 keytail<=37.5 keyhead<=0.0736 titlebelow<=0.0774 second>0.957 leadlen>1.14
-0.064 leadtail<=0.175 keyhead>0.207
+0.064 keytail<=1.78e+03 carrytail<=0.0141 crossz<=-4.68 second>0.882 keytail>64.5
+0.064 local>5.09 second>1.26 leadtail>0.2
+0.064 most<=0.255 leadtail>0.1 closes<=1e-35 carrytail>0.0303 second>0.845
-0.063 leadlen<=0.211 keytail<=119 second>0.382
-0.063 keytail>491 keytail<=629 second<=1.02 most>0.164
-0.063 per<=0.16 leadtail<=0.417 keytail>101
+0.063 rivals>10.5 leadlen<=0.507 keytail>629 bylines<=1.5
+0.063 usual>0.0412 second>1.76 rivals>9.5 leadlen>0.542
-0.063 rivals>39.5 leadtail<=0.51 second<=0.984
-0.062 second>-0.371 rivals<=7.5 last>0.318
-0.062 rivals>14.5 local<=4.78
-0.062 second>-0.371 rivals<=10.5 keytail<=88.5 rivals>3.5
-0.062 closes<=1e-35 carrytail>0.116 last>0.133
+0.062 linked<=0.288 leadtail>0.261 second>1.34
+0.062 keyhead<=0.626 second>1.23 leadtail>0.0748 closes>1e-35
+0.061 cross<=0.437 leadtail>0.1 closes<=1e-35 carrytail>0.0351 second>0.824
-0.061 usual<=0.0412
-0.061 per<=0.104 titlebelow>0.212
-0.061 keyhead>0.227 leadtail<=0.3
+0.061 keyhead<=0.626 rivals<=13.5 keytail>229 second>0.998 local>33.3
-0.061 carrytail>0.125 last>0.124
+0.061 leadlen>0.211 keytail>1.31e+03 rivals>73.5
-0.060 keytail<=2.14e+03 second<=0.897 rivals>15.5 leadlen>0.931
+0.060 rivals>19.5 leadtail>0.51 titlebelow>0.485
-0.060 second>1.34 keytail<=28.5
+0.060 most<=0.34 leadtail>0.1 closes<=1e-35 carrytail>0.0286 second<=0.845
+0.060 most<=0.34 leadtail>0.1 closes<=1e-35 carrytail<=0.0286 second<=1.02
+0.060 leadlen<=0.211 keytail>104 carrytail<=0.115 second<=0.897
+0.060 keytail>5.5 rivals<=14.5 closes>1e-35
-0.060 keyhead>0.309 leadtail<=0.391
-0.060 keytail>1.31e+03 bylines>1e-35 leadtail<=0.572
+0.059 keyhead<=0.464 rivals<=13.5 keytail<=64.5 signed>1e-35
-0.059 keytail>5.5 rivals>10.5 carrytail>0.0773 local<=12.8
-0.059 keytail<=1.78e+03 carrytail>0.0141 leans>1e-35 local<=5.09
-0.059 leans>1e-35 keyhead>0.117 leadtail<=0.609
+0.059 keytail<=491 rivals<=25.5 rivals>22.5 leadtail>0.24
-0.059 rivals>13.5 local<=4.78
+0.059 keyhead<=0.227 carrytail<=0.0412 second<=0.991 leadlen>1.74
-0.059 rivals<=19.5 closes<=1e-35 crossz>-4.21 leadlen>0.811 linked>0.0576
+0.059 second>3.04 titlebelow<=1e-35 keytail>67.5 keytail<=331
+0.058 rivals>22.5 keytail<=190
+0.058 cross<=0.479 closes<=1e-35 carrytail>0.0351 peak>2
-0.058 rivals>10.5 leadlen<=0.507 keytail<=564 keytail>110 linked>0.0813
-0.058 leadlen>0.211 keytail>1.31e+03 rivals<=55.5
+0.058 last<=0.304 leadtail>0.0674 rivals<=12.5 closes<=1e-35 keytail>67.5 second>1 keyhead<=0.305
+0.058 most<=0.445 leadtail>0.1 closes<=1e-35 bylines<=1e-35 keyhead<=0.3 keytail>88.5 rivals<=12.5
+0.058 second<=-0.371 leadlen>1.44
-0.058 second<=-0.371 leadtail<=0.244 signed<=1e-35
+0.058 per>0.104 titlebelow>0.186 keyhead<=0.183 usual>0.265
-0.058 leadlen<=0.211 keytail>104 carrytail>0.115
+0.058 keyhead<=0.5 rivals<=19.5 keytail<=85.5 signed>1e-35
+0.058 second<=0.897 rivals>2.5 leadlen>1.63 keytail<=421 keytail>104
+0.057 crossz<=-2.37 rivals<=13.5 leadlen<=0.327 keytail<=119 second<=0.382
+0.057 second<=-0.371 leadlen<=0.344
+0.057 keytail<=2.14e+03 leadlen>1.34 crossz<=-4.95 leadtail>0.621
-0.057 keytail>37.5 rivals<=7.5 leadlen>0.388 second<=0.459 usual<=0.145
-0.057 keyhead>0.227 leadtail<=0.279
+0.057 keyhead<=0.464 rivals<=13.5 keytail>152 second>1.15
-0.057 keytail>37.5 rivals<=7.5 second<=1.03 peak<=-5.6
+0.057 last<=0.458 second>1.34 leadtail>0.135 linked<=0.219
-0.056 keytail<=1.78e+03 last>0.458
+0.056 keytail>5.5 rivals<=10.5 leadlen<=0.375 keytail<=119 second<=0.588
-0.056 keytail<=2.14e+03 second<=0.897 rivals>15.5 leadlen<=0.726 local<=26.1
-0.056 rivals>10.5 keytail>261 local<=12.8 carrytail>0.0773
-0.056 keytail<=1.78e+03 carrytail>0.0141 leadtail<=0.0599 cross>0.35
-0.055 keytail>629 margin<=-68.7
+0.055 leadtail>0.265 last<=0.174 closes<=1e-35 bylines<=1e-35 carrytail>0.0381
+0.055 leadtail>0.595 rivals>2.5 titlebelow>0.154
+0.055 peak>-4.18 cross>0.453
+0.055 peak<=-4.18 linked<=0.0481
+0.055 carrytail<=0.262 second>3.04 keytail<=217 keytail>67.5
+0.055 second>1.07 leadlen>1.07 last<=0.115 leadlen<=1.46
+0.055 carrytail<=0.115 leadtail>0.51 closes<=1e-35 carrytail>0.02
+0.055 most<=0.445 crossz<=-3.55 rivals<=3.5 closes<=1e-35 bylines<=1e-35 keytail<=161
-0.055 titlebelow>0.929 carry>0.0561
+0.054 keytail>491 leadtail>0.876 rivals>21.5
-0.054 bylines<=1.5 keytail>1e-35 last>0.458
+0.054 keyhead<=0.626 second>1.49 keytail>97.5 keytail<=508 usual>0.0877
+0.054 rivals>39.5 leadtail>0.362 second>0.936 keytail>1.01e+03 margin>-57.3
+0.054 keytail<=2.14e+03 second<=0.897 rivals>15.5 leadlen<=0.931 leadlen>0.726
-0.054 usual<=0.0412 last>0.093
-0.054 keytail<=1.78e+03 second<=0.897 second>0.864 titlebelow<=0.154 usual<=0.401
+0.054 crossz<=-3.05 most<=0.345 closes<=1e-35 carrytail>0.0286 leadtail>0.417
+0.054 crossz<=-3.05 most<=0.345 closes<=1e-35 carrytail<=0.0286 second<=1.03
-0.054 leadtail<=0.0599
-0.054 rivals<=10.5 leadlen>0.388 second<=0.459 keyhead>0.0263 leadtail<=0.304
+0.054 keyhead<=0.5 rivals<=19.5 keytail>85.5 second<=1.31 carrytail<=0.0141
+0.053 crossz<=-2.37 rivals<=13.5 closes<=1e-35 bylines<=1e-35 local>0.95 keytail>229
+0.053 rivals<=10.5 keytail<=67.5 signed>1e-35
+0.053 crossz<=-2.37 rivals<=13.5 closes<=1e-35 bylines<=1e-35 local>0.95 keytail<=229 keyhead<=1e-35
+0.053 keytail<=2.14e+03 keyhead<=0.626 leadlen<=1.22 leadlen>1.09 second>1.07
-0.053 bylines>1.5 usual<=0.647 carry>0.0781
-0.053 keytail>491 keytail<=629 peak<=22.7 per<=0.714
+0.053 last<=0.294 crossz<=-3.55 rivals<=10.5 second<=1.3 leadlen<=0.36
+0.052 carrytail<=0.0286 crossz<=-3.55 second>1.14 keytail<=64.5
+0.052 carrytail<=0.0286 crossz<=-3.55 second<=1.14
-0.052 leadlen>0.211 keyhead>0.373 leadtail<=0.402
+0.052 keytail<=1.31e+03 closes>1e-35 second>1.53
+0.052 rivals<=14.5 keytail>213 second>1 most<=0.291
+0.052 keyhead<=0.626 second>1.76 leadtail>0.324
+0.052 keytail>629 leadlen<=0.584 bylines<=1.5
-0.052 keytail>491 leadtail<=0.876 local<=9.2
-0.052 rivals<=39.5 closes<=1e-35 linked>0.255
-0.052 second<=-0.371 leadtail<=0.111
-0.052 second<=1.07 peak<=-11.9
-0.052 keytail>1.31e+03 rivals<=51.5
-0.052 second>-0.371 rivals>10.5 carrytail>0.0736 local<=12.8
-0.051 local<=5.09 leadtail<=0.41
+0.051 keyhead<=0.626 second>1.49 keytail>97.5 keytail<=508 usual>0.106
+0.051 keytail<=2.14e+03 leadlen<=1.22 leadlen>1.18
-0.051 rivals<=39.5 closes<=1e-35 linked>0.26
+0.051 keytail<=1.78e+03 carrytail<=0.0141 crossz<=-4.74 leadlen>1.08
+0.051 leadtail>0.0599 rivals<=12.5 closes<=1e-35 leans<=1e-35 keytail>64.5 second>1
-0.051 keytail<=1.78e+03 leadlen>1.46 keyhead>0.16 leadtail<=0.167
+0.051 titlebelow<=0.693 titlebelow>0.394 carry<=0.0199
-0.051 rivals>10.5 leadlen<=0.472 keytail<=629 titlebelow<=0.268 keytail>107
+0.051 second<=2.13 local>-5.77 keyhead<=0.5 peak>-11.1 second>1.76
+0.051 rivals>10.5 leadlen<=0.507 keytail<=110 local>11.4
+0.050 rivals<=10.5 leadlen>1.08 crossz<=-4.95 carrytail<=0.0141
-0.050 keytail<=37.5 second<=0.897 keyhead>0.0134 carrytail>0.0541
+0.050 keyhead<=0.227 second<=1.34 peak>-11.1 titlebelow>0.141 local>9.81
+0.050 crossz<=-2.37 rivals<=19.5 closes<=1e-35 bylines<=1e-35 local>0.95 keytail>88.5 second>0.957
+0.050 keytail>1.78e+03 crossz<=-25.2
-0.050 keytail>5.5 bylines>1.5 usual<=0.647 peak<=6.84
-0.050 bylines<=1.5 keytail>5.5 keyhead>0.5
+0.050 leadlen<=0.878 bylines>1e-35 leadlen>0.507 second>1.26
-0.050 second>-0.371 rivals<=19.5 closes<=1e-35 linked>0.26
-0.049 rivals<=13.5 linked>0.288
-0.049 per<=0.104 titlebelow<=0.212 leans>1e-35
+0.049 leans<=1e-35 leadlen<=0.211
-0.049 last>0.304
+0.049 keytail<=2.14e+03 second<=0.897 second>0.864 titlebelow>0.315
-0.049 keytail<=686 keytail>491 second<=1.01 peak<=22.7
-0.049 leadlen>0.905 keytail<=1.31e+03 leadlen<=1.09
+0.049 usual>0.0412 second<=1.76 local>1.27 carrytail<=0.02 second>0.882 keytail>70.5
-0.049 keytail<=1.78e+03 second>0.897 keytail>58.5 rivals<=5.5 last>0.133 leadtail<=0.313
+0.049 crossz<=-2.37 rivals<=13.5 closes<=1e-35 leadtail>0.0599 bylines<=1e-35 last<=0.304 keytail>88.5
-0.049 local<=3.38
+0.048 keytail<=2.14e+03 keyhead<=0.626 keytail>229 local>12.8 second>0.991 crossz<=-5.28 rivals<=12.5
-0.048 second<=1.76 local<=1.27 leadtail<=0.46
+0.048 second>-0.371 rivals>6.5 keytail>190 local>44.4
+0.048 cross<=0.479 closes<=1e-35 carrytail>0.0351 leadtail>0.256 rivals<=10.5
+0.048 local>3.38 leadtail>0.0674 rivals<=3.5 closes<=1e-35 keytail<=190
+0.048 most<=0.456 leadtail>0.0599 rivals<=12.5 closes<=1e-35 leadlen<=0.344
+0.048 rivals>6.5 keytail>190 local>44.4
-0.048 keytail>5.5 rivals<=14.5 closes<=1e-35 per<=0.12 leadtail<=0.417
-0.047 leans>1e-35 local<=5.09
-0.047 second>-0.371 rivals<=1.5 keytail<=88.5 keyhead>0.168
+0.047 local>0.95 second>1.49 keytail>152 local<=33.3 usual>0.106
+0.047 second<=-0.371 keytail<=119 leadtail>0.244
+0.047 keyhead<=0.626 second>1.49 closes<=1e-35 keytail>143 keytail<=324
-0.047 keytail<=1.78e+03 keyhead>0.464 second<=1.43
-0.047 titlebelow<=0.693 titlebelow>0.394 carry>0.0199
+0.047 most<=0.456 leadtail>0.0599 rivals<=12.5 closes<=1e-35 leadlen>0.344 crossz<=-4.61 keytail>233
-0.047 second>-0.371 rivals<=10.5 linked>0.26
+0.047 bylines<=1.5 keytail>152 last<=0.458 second>1.23 usual>0.0877
+0.047 keyhead<=0.626 second>1.49 keytail<=143 peak>-13.1 rivals<=4.5
-0.047 keytail<=2.14e+03 second<=0.897 second>0.864 titlebelow<=0.315 usual<=0.401
-0.047 second>-0.371 rivals>7.5 keytail>149 second<=1.15 peak<=-11.9
-0.047 titlebelow<=0.929 titlebelow>0.693 per<=0.258 usual<=0.238
-0.046 second>3.04 titlebelow<=1e-35 leadtail<=0.179
+0.046 leans<=1e-35 second<=1.49 rivals<=8.5 keytail>67.5 second>0.967
+0.046 keytail<=2.14e+03 carrytail<=0.00972 keytail>85.5 last<=0.0417
-0.046 keyhead<=0.626 second>1.49 keytail>508
-0.046 rivals<=10.5 leadlen>0.388 second>-0.371 keyhead>0.242 leadtail<=0.304
-0.046 keytail<=1.78e+03 leadlen<=0.507 bylines>1e-35
+0.046 keytail<=1.78e+03 leadlen<=1.22 keytail>1.01e+03
+0.046 local>5.09 leadtail>0.2 last>0.18
+0.046 local>5.09 leadtail<=0.2 cross<=0.247
+0.046 carry>0.138 margin>5.97
+0.046 carry<=0.138 leadtail<=0.2
-0.046 keytail<=2.14e+03 leadlen>1.34 last>0.227 leadtail<=0.53
+0.046 closes>1e-35 second<=1.23
-0.046 keytail<=2.14e+03 leadlen>1.34 usual<=0.151 last>0.0676
-0.045 keyhead<=0.626 second<=1.49 keyhead>0.227 leadtail<=0.467
+0.045 leadlen>1.09 keytail<=1.31e+03 cross<=0.377 second>0.912 leadlen<=1.6
+0.045 keytail<=1.78e+03 second<=0.897 second>0.864 titlebelow>0.154
-0.045 bylines<=1.5 keytail>1e-35 keyhead>0.5
+0.045 keyhead<=0.626 second>1.49 keytail<=324 keytail>143 usual>0.0877
+0.045 second>1.07 rivals<=10.5 keytail>88.5
+0.045 linked<=0.143 leadtail>0.25 bylines>1e-35
+0.045 linked<=0.143 leadtail>0.25 bylines<=1e-35 second>1.17 keytail<=85.5
+0.045 linked<=0.143 leadtail<=0.25 carrytail<=0.0412
+0.045 second<=3.04 local>-5.77 keyhead<=0.373 titlebelow>0.682 usual>0.268
+0.045 closes<=1e-35 carrytail<=0.0367 crossz<=-3.55 bylines<=1e-35
+0.044 linked<=0.288 leadlen>0.327 rivals<=36.5 closes>1e-35
+0.044 keytail>1e-35 bylines>1.5 peak>9.8
+0.044 keytail>1e-35 bylines<=1.5 usual>0.0412 second>1.76 leadtail>0.324
+0.044 keytail<=1e-35 leadlen<=0.679
+0.044 crossz<=-2.37 rivals<=19.5 closes<=1e-35 bylines<=1e-35 linked<=0.169 carrytail<=0.0174
+0.044 keytail<=2.14e+03 second<=0.864 leadlen>1.7 last<=0.146
+0.044 local>5.09 second<=1.26 carrytail<=0.0141
-0.044 keytail>5.5 rivals<=7.5 second<=1.03 peak<=-5.6
-0.044 keytail<=64.5 signed<=1e-35 local<=13.1 rivals>1.5 second<=1.35
-0.043 second>-0.371 rivals>6.5 keytail<=190
-0.043 keytail>547 keytail<=629 second>1.02 bylines<=1e-35
-0.043 keytail<=1.78e+03 leadlen<=1.46 second<=-0.371 leadtail<=0.52
-0.043 keytail>1e-35 bylines<=1.5 last>0.458
+0.043 rivals>10.5 leadlen>1.66 leadlen<=1.89
+0.043 leadtail>0.0599 last<=0.2 closes<=1e-35 bylines<=1e-35 carrytail<=0.0381 second<=1.01
+0.043 local>3.38 leadtail>0.0674 rivals<=12.5 closes<=1e-35 keytail>190 second<=0.991
+0.043 crossz<=-3.05 last<=0.243 closes<=1e-35 carrytail<=0.0381 second<=1.03
+0.043 keytail>5.5 bylines>1.5 usual>0.647
+0.043 last<=0.458 keytail>37.5 second>1.23 leadtail>0.3
-0.043 rivals<=10.5 keytail>67.5 leadlen>0.388 second<=0.284 leadtail<=0.548
+0.043 linked<=0.288 leadlen<=0.327 bylines<=1e-35
+0.043 keytail<=2.14e+03 second<=0.897 rivals<=15.5 leadlen>2.97
+0.043 rivals>10.5 leadlen<=0.507 keytail<=110
+0.042 crossz<=-3.05 rivals<=1.5 closes<=1e-35 last<=0.304 keytail<=88.5
+0.042 keyhead<=0.5 keytail>37.5 rivals<=19.5 leadlen<=0.327 bylines<=1e-35
+0.042 rivals<=7.5 leadlen<=0.388 keytail>119 titlebelow<=0.0247
+0.042 second>3.04 crossz<=-3.47
+0.042 leadtail>0.265 last<=0.2 closes<=1e-35 bylines<=1e-35 carrytail>0.0381
-0.042 last>0.294
-0.042 rivals>19.5 leadtail<=0.51
+0.042 rivals<=10.5 keytail>67.5 leadlen<=0.388 bylines<=1e-35
+0.042 keyhead<=0.626 second>1.49 closes<=1e-35 keytail>143 keytail<=324 crossz<=-3.39
+0.042 crossz<=-3.05 last<=0.243 closes<=1e-35 carrytail>0.0381 leadtail>0.41
+0.042 peak>-4.54 local<=5.09
+0.042 peak<=-4.54 carrytail<=0.0465
-0.042 keyhead<=0.626 second<=1.49 local<=1.92
+0.042 keytail>1.31e+03 rivals>51.5 margin>-0.643
+0.042 rivals<=12.5 keytail>229 local>11.7 second>1.29 keyhead<=0.0922
+0.042 keytail>1e-35 bylines>1.5 margin>14.8 keytail<=256
-0.042 rivals>12.5 local<=4.78
+0.042 carrytail<=0.125 crossz<=-3.55 carrytail>0.0286 leadtail>0.51
+0.042 carrytail<=0.0286 crossz<=-3.55 second>1.03 keytail<=88.5
+0.042 carrytail<=0.0286 crossz<=-3.55 second<=1.03
+0.042 keytail>229 rivals<=19.5 closes<=1e-35 keyhead<=0.309 bylines<=1e-35
-0.042 second>-0.371 carrytail>0.0141 usual<=0.0412
+0.042 bylines<=1.5 keytail>1e-35 last<=0.458 second>1.34 leadtail>0.135
+0.042 rivals<=39.5 closes>1e-35 second<=1.02
-0.041 keytail<=1.78e+03 second<=0.897 rivals<=2.5 leadtail<=0.584 keyhead>0.198
+0.041 keytail<=85.5 rivals>3.5 bylines>1e-35 leadlen>0.765
-0.041 keyhead>0.464
+0.041 rivals<=10.5 leadlen>1.09 usual>0.0877 second>1.05 last<=0.197
-0.041 keytail<=2.14e+03 carrytail>0.00972 usual<=1e-35
-0.041 rivals>6.5 keytail<=190 rivals<=22.5 margin>-7.97 peak<=2.54
-0.041 rivals>6.5 keytail<=190 rivals<=22.5 margin<=-7.97 second>1.34
+0.041 keyhead<=0.5 keytail>37.5 rivals<=19.5 leadlen>0.327 closes>1e-35
+0.041 closes>1e-35 second<=1.53 rivals<=2.5
+0.041 bylines>1.5 usual>0.647
+0.041 rivals>39.5 leadtail>0.362 second>0.936 keytail<=1.01e+03 second<=0.957
-0.040 second>1.34 keytail>388 per<=0.714
-0.040 second>1.07 leadlen>1.07 last>0.115 leadtail<=0.265
-0.040 rivals>10.5 leadlen>0.507 leadlen<=1.89 leadtail<=0.123
-0.040 keytail<=37.5 keyhead<=0.0736 titlebelow<=0.0774 second>0.957 leadlen<=1.14
-0.040 keytail<=37.5 keyhead<=0.0736 titlebelow<=0.0774 second<=0.957 most>0.136
-0.040 local<=1.92
-0.040 closes<=1e-35 last<=0.419 crossz>-4.74 leadtail<=0.347 keyhead>0.0197
-0.040 rivals<=10.5 leadlen>0.878 usual<=0.0877
+0.040 keytail<=491 last<=0.458 keytail>474
-0.040 leans>1e-35 keyhead>0.0815
-0.040 closes<=1e-35 last>0.449
-0.040 rivals>10.5 leadlen<=0.507 keytail<=629
-0.040 keytail>491 leadtail<=0.876 local<=12.8
-0.040 second<=-0.371 leadlen<=1.44 leadlen>0.344 keytail<=28.5 signed<=1e-35
-0.040 rivals<=10.5 leadlen<=0.388 keytail<=122 second>0.459
+0.039 most<=0.456 leadtail>0.595 second<=1.34 rivals<=8.5
-0.039 crossz<=-2.37 rivals>19.5
-0.039 crossz<=-2.37 rivals<=19.5 closes<=1e-35 bylines>1e-35
+0.039 second<=3.04 local>-5.77 keyhead<=0.373 peak>-27.4 second>1.48 leadlen>0.765
-0.039 second<=0.897 rivals>2.5 leadlen>1.63 keytail>421
-0.039 keytail<=2.14e+03 second<=0.864 leadlen>1.7 last>0.146
+0.039 second>1.07 leadlen<=1.07 local>62.6
+0.039 rivals>39.5 leadtail>0.51 peak>15.3
-0.039 rivals<=10.5 leadlen>0.388 second<=-0.371
-0.039 rivals>10.5 leadlen>0.472 leadlen<=1.89 leadtail<=0.123
+0.039 linked>0.108 margin>5.97
+0.039 linked<=0.108 leadtail<=0.139
+0.039 second<=-0.371 leadtail>0.111 keytail<=116 peak>7.72
-0.038 keytail>491 keytail<=629 per<=0.696
+0.038 keytail>58.5 rivals<=7.5 second>1.03 leadtail>0.313
+0.038 second>0.912 rivals>10.5 carrytail<=0.0736 keytail>261
-0.038 rivals<=10.5 keytail>67.5 leadlen<=0.388 bylines>1e-35
-0.038 closes<=1e-35 local<=0.95
-0.038 rivals<=39.5 closes<=1e-35 linked>0.309
+0.038 keytail<=1.78e+03 second>0.897 keytail>58.5 rivals<=5.5 last<=0.133
+0.038 linked<=0.288 leadtail>0.0599 second<=1.34 rivals<=10.5 leans<=1e-35 keytail>190
+0.038 carrytail<=0.262 rivals<=39.5 closes>1e-35 leadlen<=0.726
-0.038 second<=0.897 rivals<=2.5 leadtail<=0.584 keyhead>0.198
+0.038 most<=0.456 crossz<=-3.05 carrytail>0.0174 rivals<=13.5 leadtail>0.25 keytail>122
+0.038 most<=0.456 crossz<=-3.05 carrytail<=0.0174 second<=0.967
+0.038 last<=0.387 leadtail>0.261 second>1.34 carrytail>0.0915
-0.038 per<=0.104 leadtail<=0.417
-0.038 keytail<=2.14e+03 leadlen<=2.97 second<=0.897 second>0.864 usual<=0.401
+0.038 second>1.01 rivals>7.5 keytail>190 most<=0.164
-0.037 keytail<=37.5 keyhead<=0.0736 titlebelow>0.0774 second>1.03
+0.037 crossz<=-2.37 last<=0.243 carrytail<=0.0303 second>1.03 keytail>88.5 keyhead>0.168
+0.037 crossz<=-2.37 last<=0.243 carrytail<=0.0303 second>1.03 keytail<=88.5
+0.037 crossz<=-2.37 last<=0.243 carrytail<=0.0303 second<=1.03
+0.037 last<=0.458 second<=1.34 keyhead<=0.227 carrytail<=0.0141
-0.037 keyhead<=0.626 second<=1.76 local<=1.27
+0.037 keytail>1.31e+03 bylines<=1e-35 margin>-0.643
+0.037 keyhead<=0.227 carrytail>0.0412 leadtail>0.362
+0.037 crossz<=-2.37 last<=0.243 carrytail>0.0303 leadtail>0.362
+0.037 leadtail>0.0599 rivals<=3.5 closes<=1e-35 keyhead<=0.296 keytail<=229
+0.037 rivals>39.5 leadtail>0.51
+0.037 crossz<=-3.05 rivals<=13.5 closes<=1e-35 last<=0.304 keytail>88.5 second<=1
+0.037 most<=0.445 crossz<=-3.05 carrytail<=0.0351 second<=1.2
-0.036 second>-0.371 rivals<=7.5 keyhead>0.227 leadtail<=0.309
+0.036 keyhead<=0.626 rivals<=13.5 keytail>229 second>0.998 local<=33.3 rivals>8.5
+0.036 keytail<=85.5 rivals<=3.5 signed>1e-35
+0.036 keytail<=1.31e+03 closes>1e-35 second<=1.53 carrytail<=0.0286
-0.036 second>-0.371 rivals<=3.5 keytail<=88.5 keyhead>0.168
+0.036 bylines<=1.5 usual>0.0412 leadlen<=0.211
+0.036 rivals>10.5 leadlen<=0.472 keytail<=629 titlebelow>0.268
-0.035 rivals>10.5 leadlen<=0.507 keytail<=564 keytail>110 linked<=0.0813 second>0.998
+0.035 keytail>491 keytail<=547 second>1.02
+0.035 keytail>152 bylines<=1.5 last<=0.458 leadlen>0.258 keyhead<=0.381 second>1.2
-0.035 rivals<=39.5 linked>0.288
+0.035 rivals>10.5 keytail>261 local>12.8 second>1.01
+0.035 rivals<=10.5 leadlen>0.878 usual>0.0877 leadlen<=1.09 local>62.6
-0.035 leadtail<=0.595 keyhead>0.207 leadtail>0.175 leans>1e-35
-0.035 second>1.34 keytail<=388 keytail>182 per<=0.156
+0.035 keyhead<=0.626 second>1.23 leadtail>0.0748 closes<=1e-35 carrytail<=0.0724 crossz<=-4.47
+0.035 leans<=1e-35 second<=1.49 rivals<=8.5 keytail>213
-0.035 rivals<=7.5 leadlen<=0.388 keytail>119 titlebelow>0.0247
-0.035 keytail>1e-35 bylines>1.5 margin<=14.8
-0.035 second>0.459 keytail<=49.5 last>0.0536
-0.035 cross>0.437 leadtail>0.279 last>0.264
+0.035 crossz<=-2.37 rivals<=1.5 closes<=1e-35 bylines<=1e-35 per>0.12 keytail<=88.5
-0.035 cross>0.479 leadtail>0.318 linked>0.233
-0.035 leans>1e-35 keyhead>0.0815 leadtail>0.609
-0.035 keytail<=5.5 signed<=1e-35
-0.035 keytail>629 leadlen<=0.584 bylines>1.5
+0.035 leadtail>0.595 rivals<=2.5
+0.035 carrytail<=0.0915 crossz<=-3.55 carrytail>0.0286
-0.034 rivals>10.5 leadlen>1.66 leadlen<=1.89 peak<=-1.07
+0.034 crossz<=-2.37 rivals<=13.5 leadlen>0.327 carrytail<=0.0141
+0.034 keyhead<=0.626 second<=1.76 local>1.27 carrytail<=0.02 second>0.882
+0.034 keytail<=5.5 signed>1e-35
+0.034 keytail<=85.5 rivals<=3.5 leadlen>1.74
-0.034 second>-0.371 rivals>7.5 keytail<=149 margin<=-6.23
+0.034 rivals>10.5 leadlen<=0.472 keytail>629
-0.034 keytail>5.5 bylines<=1.5 usual<=0.0412
-0.034 keytail<=1.78e+03 leadlen>1.34 last>0.227
-0.034 second<=-0.371 peak>7.72 keytail>94.5
-0.034 second<=-0.371 peak>7.72 keytail<=94.5 leadtail<=0.0893
-0.034 keytail<=58.5 second>0.897
+0.034 keytail<=2.14e+03 leadlen>1.34 crossz<=-4.95 leadtail<=0.621 carrytail<=0.0174
-0.034 keytail<=1.78e+03 leadlen>1.34 last>0.208
+0.034 rivals<=10.5 closes>1e-35
+0.034 carrytail<=0.0761 second>1.34 keytail<=388 leadtail>0.402 keytail>209
+0.033 second>3.04 titlebelow<=1e-35
+0.033 local>5.09 carrytail<=0.0351 second<=1.2
-0.033 keytail<=5.5 signed<=1e-35 keyhead<=0.0736
-0.033 carrytail>0.115 leadtail>0.356 last>0.208
+0.033 rivals<=19.5 closes>1e-35 leadlen<=0.931
-0.033 keytail<=686 keytail>491 second>1.32
+0.033 per>0.104 titlebelow>0.186 peak>0.781
-0.033 rivals<=14.5 keytail<=64.5 keyhead>0.0736
+0.033 bylines<=1.5 keytail>5.5 last<=0.458 leadlen>0.258 keyhead<=0.373 carrytail<=0.02
+0.033 most<=0.445 crossz<=-3.05 carrytail>0.0351 leadtail>0.417
+0.033 most<=0.445 crossz<=-3.05 carrytail<=0.0351 second>1.2 keyhead>0.16
+0.033 keyhead<=0.5 rivals<=27.5 closes>1e-35 second<=1.02
+0.033 keyhead<=0.5 rivals<=27.5 closes<=1e-35 keytail<=64.5 signed>1e-35
+0.033 keyhead<=0.626 second>1.76 usual>0.106 keytail>324 per>0.16
+0.033 local>4.78 closes<=1e-35 leadtail>0.25 bylines>1e-35
+0.033 local>4.78 closes<=1e-35 leadtail>0.25 bylines<=1e-35 last>0.283
+0.033 local>4.78 closes<=1e-35 leadtail<=0.25 carrytail<=0.0412
+0.033 bylines<=1.5 keytail>5.5 keyhead<=1e-35 second<=1.34 peak>-11.1
-0.033 keytail>5.5 rivals<=19.5 closes<=1e-35 keyhead>0.309
+0.033 second<=-0.371 leadlen<=1.44 leadlen>0.344 keytail<=49.5 signed>1e-35
+0.033 last<=0.2 leadtail>0.1 closes<=1e-35 bylines>1e-35
+0.033 last<=0.2 leadtail>0.1 closes<=1e-35 bylines<=1e-35 carrytail>0.0286 rivals>3.5
-0.033 second>1.76 usual<=0.106
+0.032 rivals>19.5 per>0.458 local>29.8 rivals<=35.5
-0.032 leadlen<=0.211 carrytail>0.0634 margin<=8.66
+0.032 keyhead<=0.626 second>1.34 leadtail>0.135
-0.032 crossz<=-2.37 rivals>13.5
-0.032 rivals>10.5 leadlen>1.89
+0.032 crossz<=-2.37 rivals<=14.5 closes<=1e-35 bylines<=1e-35 per>0.12 keytail>88.5
+0.032 keytail<=2.14e+03 second>0.897 keytail>58.5 carrytail<=0.0174 crossz<=-4.82 rivals>7.5
+0.032 keytail>1e-35 bylines<=1.5 usual>0.0412 second>1.76 keytail<=324
-0.032 keytail<=1.31e+03 closes<=1e-35 last>0.449
+0.032 keytail>37.5 rivals<=7.5 leadlen<=0.388
+0.032 most<=0.34 leadtail>0.1 closes<=1e-35 carrytail>0.0286 second>0.845
-0.032 carrytail<=0.262 rivals>39.5 leadtail<=0.92
-0.032 carrytail<=0.262 rivals<=39.5 closes<=1e-35 keyhead>0.32
+0.032 keytail>1e-35 rivals<=7.5 last<=0.102 second>1.21
-0.032 rivals>39.5 leadtail<=0.92 leadtail>0.362 last>0.184
+0.031 rivals<=10.5 leadlen>0.878 leadlen<=1.08 local>62.6
-0.031 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 keytail>14.5 second>0.957 leadlen<=1.17
-0.031 keytail<=1.78e+03 carrytail>0.0141 leans>1e-35 local>5.09 last>0.171
-0.031 keyhead<=0.626 second>1.49 keytail<=97.5
+0.031 per>0.104 titlebelow<=0.186 leans<=1e-35 second>1.99
+0.031 keytail<=2.14e+03 keyhead<=0.626 second<=0.897 rivals<=2.5 leadtail>0.584
+0.031 closes<=1e-35 carrytail<=0.116 crossz<=-3.55 bylines<=1e-35 carrytail>0.0367 leadtail>0.256
-0.031 keyhead>0.227 leadtail>0.3 linked>0.255
+0.030 second>1.23 leadtail>0.0748 closes<=1e-35 local>33.3
-0.030 keytail<=1.31e+03 carrytail>0.262
+0.030 keytail<=37.5 keyhead<=0.0736 titlebelow<=0.0774 second<=0.957 most<=0.136
-0.030 keytail<=491 rivals<=25.5 rivals>22.5 leadtail<=0.24
-0.030 keytail>1e-35 bylines<=1.5 usual>0.0412 second<=1.76 local<=1.27
+0.030 keytail>1e-35 bylines<=1.5 last<=0.458 leadlen<=0.258
+0.030 keytail<=1.31e+03 carrytail<=0.262 keytail>716 rivals<=47.5
-0.030 keytail>1e-35 bylines>1.5
+0.030 keytail>190 rivals>7.5 carrytail<=0.0773 second>0.957
+0.030 keytail<=1.78e+03 last<=0.458 keytail>686 local>16.1
+0.029 second>-0.371 rivals<=19.5 closes>1e-35
-0.029 keytail>1.31e+03 rivals>51.5 margin<=-0.643
+0.029 keytail<=1.78e+03 leadlen>1.46 keyhead<=0.16 usual>0.175
-0.029 carrytail>0.0915 leadtail>0.261 last>0.208
+0.029 keytail>491 leadtail>0.876
-0.029 keytail>1e-35 rivals<=7.5 last>0.348
-0.029 keytail<=2.14e+03 leadlen<=1.34 leadlen>1.22
+0.029 bylines<=1.5 keytail>1e-35 keyhead<=1e-35 second<=1.34 peak>-11.1
-0.029 rivals>10.5 leadlen<=0.507 keytail<=110 local<=11.4
+0.029 bylines<=1.5 usual>0.0412 second>1.34 linked<=0.219
-0.028 keytail>491 leadtail<=0.876 local>9.2 margin<=-68.7
+0.028 bylines<=1.5 keytail>1e-35 last<=0.458 second<=1.34 keyhead<=0.227 carrytail<=0.0224
+0.028 keytail>5.5 bylines<=1.5 usual>0.0412 rivals>19.5 local>34.7
+0.028 linked<=0.288 rivals<=36.5 closes>1e-35 second<=1.12
+0.028 local>5.09 carrytail>0.0351 leadtail>0.362
+0.028 local>5.09 carrytail<=0.0351 second>1.2 keytail>88.5 keyhead>0.16
+0.028 local>5.09 carrytail<=0.0351 second>1.2 keytail<=88.5
-0.028 rivals>10.5 leadlen<=0.507 keytail>629 bylines>1.5
+0.028 rivals>10.5 leadlen<=0.507 keytail>564
-0.028 rivals<=10.5 leadlen>1.08 crossz>-4.95 last>1e-35
+0.028 closes>1e-35 second<=1.17
+0.028 closes<=1e-35 local>5.39 bylines<=1e-35 crossz<=-4.68 carrytail<=0.0367
-0.028 second<=3.04 local>-2.71 bylines>1.5 usual<=0.647
+0.028 leans<=1e-35 leadlen>0.211 keytail>64.5 rivals<=10.5 second>0.897
-0.027 usual>0.0412 second<=1.76 local<=1.27
+0.027 per>0.16 titlebelow>0.573 peak>1.13 carry>0.135
-0.027 rivals>39.5 leadtail<=0.92
+0.027 crossz<=-2.37 rivals<=19.5 closes<=1e-35 bylines<=1e-35 linked<=0.169 carrytail>0.0174 leadtail>0.25
+0.027 leadlen>1.09 keytail<=1.31e+03 second>1.07
-0.027 keytail<=85.5 rivals>3.5 bylines<=1e-35
+0.027 rivals>31.5 leadtail>0.51
-0.027 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 second>1.01 leadlen<=1.17
-0.027 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 second>1e-35 second<=1.01 linked>0.106
-0.027 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 second<=1e-35
+0.027 keytail<=1.78e+03 second<=0.897 rivals<=2.5 leadtail>0.584
-0.027 keytail<=37.5 keyhead<=0.0736 titlebelow<=0.0774 second>0.957
+0.027 rivals<=2.5 leadtail>0.595
-0.027 most<=0.456 leadtail<=0.0599
-0.026 keytail>5.5 rivals<=10.5 leadlen<=0.375 keytail<=119 second>0.588
+0.026 second>1.34 keytail>28.5 keytail<=388
-0.026 local<=0.95
+0.026 second>-0.371 rivals>7.5 keytail>194 local>44.4
-0.026 keytail<=85.5 rivals>3.5 bylines>1e-35 leadlen<=0.765
-0.026 second>-0.371 rivals<=10.5 keytail<=85.5 rivals>3.5
+0.026 most>0.255 peak>-2.43 cross<=0.521
+0.026 most<=0.255 leadtail<=0.1
-0.026 last<=0.458 crossz>-2.37
+0.026 most<=0.445 leadtail>0.1 closes<=1e-35 bylines<=1e-35 keyhead<=0.3 keytail>88.5 rivals>12.5
+0.026 most<=0.445 leadtail>0.1 closes<=1e-35 bylines<=1e-35 keyhead<=0.3 keytail<=88.5
+0.026 carrytail<=0.115 leadtail>0.1 closes<=1e-35 carrytail>0.02 leadtail<=0.51
+0.026 keyhead<=0.227 carrytail<=0.0412 second<=1.2
+0.026 last<=0.387 leadtail>0.0599 second<=1.34 rivals<=8.5 leans<=1e-35
-0.026 most>0.255 peak>-2.43 cross>0.521
-0.026 rivals<=39.5 closes<=1e-35 linked<=0.288 crossz>-2.37
+0.026 keytail<=1.78e+03 leadlen>1.34 last<=0.208 usual>0.151
-0.026 second<=3.04 local>-5.77 keyhead>0.373
+0.026 keytail<=2.14e+03 leadlen>1.34 last<=0.227 usual>0.151 keytail>46.5 second>0.588
+0.025 keytail>1e-35 bylines<=1.5 usual>0.0412 leadlen<=0.211
+0.025 cross<=0.479 closes<=1e-35 carrytail>0.0351 leadtail>0.256 rivals>10.5
+0.025 keytail<=686 keytail>491 second>1.01 second<=1.32
-0.025 keyhead<=0.626 second<=1.34 peak<=-11.1
+0.025 local>5.09 second<=1.26 carrytail>0.0141 leadlen<=0.736 bylines<=1e-35
-0.025 second<=1.23 peak<=-11.1 leadtail>0.294
-0.025 second>-0.371 rivals>19.5 leadtail<=0.51
+0.025 second>0.957 rivals<=10.5 keytail>88.5 leadlen>0.258 most<=0.295
+0.025 keytail>37.5 leadlen<=0.211
-0.025 second<=-0.371 leadtail>0.111 keytail>116
+0.025 second>-0.371 rivals<=1.5 keytail<=88.5 keyhead<=0.168
-0.025 last<=0.458 second>1.34 leadtail<=0.135
-0.025 last<=0.458 second<=1.34 keyhead>0.227
+0.025 rivals<=10.5 keytail>67.5 leadlen>0.388 second<=0.284 leadtail>0.548
+0.025 last<=0.304 leadtail>0.0674 rivals<=12.5 closes<=1e-35 keytail>67.5 second<=1
-0.025 rivals>39.5 leadtail>0.362 second>0.957 keytail<=1.01e+03 second<=1.02
-0.025 rivals>39.5 leadtail>0.362 second<=0.936
-0.025 rivals>10.5
+0.025 keytail>629 margin>-68.7
+0.025 second<=0.897 rivals<=2.5 leadtail>0.584
+0.025 keytail>491 keytail<=629 peak>22.7
-0.025 rivals<=39.5 closes<=1e-35 linked<=0.288 leans>1e-35 keyhead>0.0815
+0.025 second>1.23 leadtail>0.0748 closes<=1e-35 per>0.156 leadlen>0.931
-0.024 leans>1e-35 local>5.09 keyhead>0.12
+0.024 keytail<=1.78e+03 leadlen<=1.46 second<=-0.371 leadtail>0.52
+0.024 leadtail>0.0599 rivals<=12.5 closes<=1e-35 leans<=1e-35 keytail>64.5 second<=1
+0.024 keytail>547 keytail<=629 second>1.02 bylines>1e-35
+0.024 rivals<=5.5 linked<=0.288 second>0.897 keytail>58.5
+0.024 second>0.957 rivals<=10.5 keytail>88.5 leadlen>0.258
+0.024 linked>0.112 margin>5.97
+0.024 linked<=0.112 leadtail<=0.131
+0.024 keytail>37.5 rivals<=7.5 second>1.03
+0.024 per>0.104 titlebelow<=0.186 leans<=1e-35 second>1.48
-0.024 rivals>39.5 leadtail>0.362 second>0.936 keytail>1.01e+03 margin<=-57.3
+0.024 keytail>491 keytail<=629 per>0.696 carrytail<=0.0903
-0.023 keyhead<=0.5 rivals>27.5
-0.023 keytail<=14.5 signed<=1e-35 keyhead<=0.0736
-0.023 linked<=0.288 leadtail<=0.0599
-0.023 second<=0.459 leadlen>0.375 usual>0.145 keyhead>1e-35 leadtail<=0.304
-0.023 second<=0.459 leadlen>0.375 usual<=0.145 cross<=0.154
+0.023 second>-0.371 rivals>10.5 local>4.78 keytail>261 carrytail<=0.0773
+0.023 bylines<=1.5 usual>0.0412 second<=1.34 keyhead<=1e-35
+0.023 second<=0.459 leadlen>0.375 usual>0.145 keyhead<=1e-35
-0.023 rivals<=12.5 keytail>229 local<=11.7
+0.023 peak<=-2.76 most<=0.118 leadtail<=0.139
+0.023 keytail<=2.14e+03 second<=0.897 rivals>15.5 leadlen<=0.726 local>26.1
+0.023 leadlen>0.211 keyhead<=1e-35 peak>-11.1 second<=1.76
-0.023 keytail<=85.5 rivals<=3.5 leadlen<=1.74 leadlen>0.887 last>1e-35
+0.023 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 keytail>5.5 linked<=0.108 second<=0.676
+0.023 keytail<=1.78e+03 second>0.897 leadlen>1.07 last<=0.2
-0.023 bylines<=1.5 keytail>5.5 last<=0.458 leadlen>0.258 keyhead>0.373
+0.023 keytail<=2.14e+03 leadlen<=2.97 second<=0.824 leadlen>0.931 second>0.746
+0.023 second>-0.371 carrytail<=0.0141
-0.023 rivals<=39.5 closes<=1e-35 linked<=0.255 crossz>-2.48
+0.023 last<=0.387 crossz<=-2.87 rivals<=1.5 keytail<=85.5
+0.023 keytail<=686 keytail>491 second<=1.01 peak>22.7
-0.023 rivals<=39.5 closes<=1e-35 linked<=0.26 crossz>-2.48
+0.023 last<=0.458 keytail>37.5 second>1.23 leadtail<=0.3 keyhead<=0.16
+0.023 leadtail>0.0674 last<=0.174 closes<=1e-35 bylines>1e-35
+0.023 leadtail>0.0674 last<=0.174 closes<=1e-35 bylines<=1e-35 carrytail>0.0381 leadtail<=0.265
-0.023 crossz<=-2.37 last>0.243
-0.023 keyhead<=0.5 rivals<=19.5 keytail>85.5 second>1.31 carrytail>0.103
+0.022 titlebelow<=0.929 titlebelow>0.693 per<=0.258 usual>0.238
-0.022 keytail>1.31e+03 bylines<=1e-35 margin<=-0.643
+0.022 keyhead<=0.626 bylines<=1e-35 keytail>229 local>12.8
-0.022 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 keytail>5.5 linked>0.108
-0.022 rivals<=19.5 closes<=1e-35 linked<=0.26 crossz>-2.37
-0.022 rivals>19.5 leadtail<=0.51 local<=23.5 last<=0.164
+0.022 keyhead<=0.227 carrytail<=0.0412 second>1.2 keytail<=88.5
-0.022 second>-0.371 rivals>7.5 keytail<=149
-0.022 keyhead<=0.626 second>1.49 closes<=1e-35 keytail<=143
+0.022 second>1.23 leadtail>0.0748 closes<=1e-35 most<=0.291
-0.022 second>0.957 rivals<=10.5 keytail>88.5 leadlen>0.258 most>0.295
+0.022 keytail<=2.14e+03 leadlen<=0.931 second<=0.897 leadlen>0.793
-0.022 crossz<=-2.37 rivals<=13.5 closes<=1e-35 leadtail<=0.0599
-0.022 closes<=1e-35 last<=0.419 crossz>-4.74 leadtail<=0.347 keyhead<=0.0197
-0.022 leans>1e-35 keyhead>0.117 leadtail>0.609
+0.022 rivals<=39.5 closes<=1e-35 linked<=0.26 crossz<=-2.48 leadtail>0.595
-0.022 keyhead<=0.626 second>1.49 closes<=1e-35 keytail>324
-0.022 rivals<=19.5 closes<=1e-35 linked<=0.288 bylines>1e-35 usual<=0.306
+0.022 crossz<=-3.05 most<=0.345 closes<=1e-35 carrytail>0.0286 leadtail<=0.417
+0.022 cross>0.437 leadtail>0.279 last<=0.264
+0.022 cross<=0.437 leadtail<=0.1
+0.022 keytail>5.5 rivals<=6.5 closes<=1e-35 keyhead<=0.309 bylines<=1e-35 keytail<=229
-0.022 keytail>1e-35 rivals>7.5 keytail<=190
-0.021 rivals<=10.5 leadlen>0.878 leadlen<=1.08 local<=62.6
+0.021 keytail<=1.78e+03 last<=0.458 second>0.897 keytail>64.5 rivals<=8.5
+0.021 crossz<=-2.37 rivals<=19.5 closes<=1e-35 bylines<=1e-35 local>0.95 keytail>88.5 second<=0.957
+0.021 keytail<=1.78e+03 leadlen>1.34 last<=0.227 usual>0.151
-0.021 second>-0.371 rivals<=10.5 keytail<=88.5 rivals>1.5
-0.021 crossz<=-2.37 rivals<=13.5 closes<=1e-35 bylines>1e-35
-0.021 crossz<=-2.37 rivals<=13.5 closes<=1e-35 bylines<=1e-35 local<=0.95
+0.021 keyhead<=0.626 second>1.76 leadtail<=0.324 second<=2.08
+0.021 local>1.92 carrytail<=0.0351 second>0.991 keytail>88.5 keyhead>0.128
-0.021 last<=0.458 keytail>37.5 second>1.23 leadtail<=0.3 keyhead>0.16
-0.021 last<=0.458 keytail>37.5 second<=1.23 peak<=-9.2
-0.021 last<=0.458 keytail<=37.5 signed<=1e-35
-0.021 last<=0.387 leadtail<=0.0599
+0.021 crossz<=-2.37 rivals<=13.5 closes<=1e-35 leadtail>0.0599 bylines<=1e-35 last<=0.304 keytail<=88.5
+0.021 keytail<=2.14e+03 keyhead<=0.626 second<=1.34 peak>-11.1 keytail>629
+0.021 keyhead<=0.5 rivals<=27.5 closes<=1e-35 keytail>64.5 leans<=1e-35
+0.021 keyhead<=0.626 second<=1.49 local>1.92 carrytail<=0.0174
-0.021 second>-0.371 rivals>10.5
+0.021 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 keytail>14.5 second>0.957 leadlen>1.17
-0.021 keyhead<=0.626 second>1.34 leadtail<=0.135
-0.021 keytail>5.5 rivals>19.5
-0.021 linked<=0.288 rivals>36.5
-0.021 linked<=0.288 rivals<=36.5 closes<=1e-35 crossz>-4.74 leadtail<=0.347
+0.021 local>1.92 carrytail<=0.0351 second<=0.991
-0.021 bylines<=1.5 usual>0.0412 carrytail>0.02 leadtail<=0.0785
-0.021 keyhead<=0.626 second>2.08 leadtail<=0.324
+0.021 rivals>10.5 leadlen<=0.507 keytail<=564 keytail>110 linked<=0.0813 second<=0.998
+0.020 rivals>39.5 leadtail>0.362 second>1.02 keytail<=1.01e+03
+0.020 last<=0.294 crossz<=-3.55 rivals<=10.5 second<=1.3 leadlen>0.36
+0.020 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 keytail>14.5 second<=0.957
+0.020 rivals<=13.5 linked<=0.288 keytail>229 second>0.998 local>10.4 crossz>-4.4
-0.020 last<=0.387 crossz>-2.87
-0.020 crossz<=-2.37 rivals<=19.5 closes<=1e-35 bylines<=1e-35 local<=0.95
+0.020 keytail<=388 keyhead<=0.626 second>1.34 keytail>28.5
+0.020 usual>0.0412 second<=1.76 local>1.27 leadlen>1.34 last<=0.212
-0.020 bylines<=1.5 keytail>1e-35 last<=0.458 second<=1.34 keyhead>0.227
-0.020 rivals>7.5 keytail<=149
+0.020 keytail>1e-35 bylines>1.5 usual<=0.647 carry<=1e-35
-0.020 keytail<=2.14e+03 carrytail>0.00972 usual>1e-35 second<=1.34 peak<=-11.1
-0.020 keytail<=474 rivals>25.5
-0.020 bylines<=1.5 keytail>152 last<=0.458 second>1.23 usual<=0.0877
-0.020 bylines<=1.5 keytail>5.5 last<=0.458 second<=1.23 peak<=-11.1
-0.020 rivals>10.5 keytail<=261
-0.020 linked<=0.288 leadlen>0.327 rivals>36.5
-0.020 linked<=0.288 leadlen>0.327 rivals<=36.5 closes<=1e-35 peak<=-10.7
-0.020 linked<=0.288 leadlen<=0.327 bylines>1e-35
+0.020 second<=-0.371 leadtail>0.244
-0.020 bylines<=1.5 keytail>1e-35 last<=0.458 second>1.34 leadtail<=0.135
+0.020 keytail<=64.5 carrytail<=0.0141 crossz<=-4.68 second>0.882
+0.020 keytail<=1.78e+03 carrytail<=0.0141 crossz<=-4.68 second<=0.882
-0.020 second>-0.371 rivals>10.5 local>4.78 keytail<=261
+0.020 local>1.92 carrytail>0.0351 leadtail>0.362 rivals<=10.5
+0.020 local>1.92 carrytail<=0.0351 second>0.991 keytail<=88.5
-0.020 keytail<=64.5 second>0.897
-0.020 keytail<=1.78e+03 second<=0.897 rivals<=2.5 leadtail<=0.584 keyhead<=0.198 bylines>1e-35
-0.019 second>-0.371 rivals>7.5 keytail<=190
+0.019 carrytail<=0.262 rivals<=39.5 closes>1e-35
+0.019 rivals<=10.5
-0.019 bylines<=1.5 usual>0.0412 second>1.34 linked>0.219
+0.019 keytail<=2.14e+03 leadlen<=2.97 second<=0.897 second>0.864 usual>0.401
+0.019 keytail>5.5 rivals<=14.5 closes<=1e-35 per>0.12 bylines<=1e-35
-0.019 second<=0.897 rivals>2.5 leadlen>1.63 keytail<=104
+0.019 rivals<=19.5 closes<=1e-35 crossz<=-4.21 bylines<=1e-35
-0.019 keytail<=2.14e+03 second>0.897 keytail>58.5 carrytail>0.0174 leadtail<=0.139
+0.019 closes<=1e-35 local>0.95 bylines>1e-35 peak>6.84
+0.019 closes<=1e-35 local>0.95 bylines<=1e-35 per>0.14 carrytail<=0.0381
-0.019 second>-0.371 carrytail>0.0141 usual>0.0412 second<=1.34 peak<=-11.1
-0.019 crossz<=-2.37 rivals<=19.5 closes<=1e-35 bylines<=1e-35 linked>0.169
-0.019 closes<=1e-35 last<=0.449 per<=0.16 leadtail<=0.417
-0.019 bylines<=1.5 keytail>5.5 keyhead<=0.5 second<=1.34 peak<=-11.1
-0.019 keytail>1e-35 bylines<=1.5 titlebelow>0.929
+0.019 peak<=-0.757 closes<=1e-35 most<=0.118 leadtail<=0.1
+0.019 second<=0.459 leadlen>0.375 keyhead<=0.0263
+0.019 last<=0.387 crossz<=-2.87 rivals<=13.5 keytail>85.5 second<=1.15
-0.019 keyhead<=0.626 bylines>1e-35 leadlen<=0.67
-0.019 keytail<=85.5 rivals>3.5
-0.019 bylines<=1.5 usual>0.0412 second<=1.34 keyhead>1e-35 crossz>-4.74
-0.019 keytail>190 rivals>7.5 carrytail>0.0773 leadtail<=0.51 last<=0.177
-0.019 rivals<=10.5 leadlen>1.09 usual>0.0877 second>1.05 last>0.197
+0.019 most<=0.456 crossz<=-3.05 carrytail>0.0174 rivals<=13.5 leadtail>0.25 keytail<=122
-0.019 keytail<=491 rivals>25.5
-0.019 keytail>1e-35 bylines<=1.5 last<=0.458 leadlen>0.258 keyhead>0.381
+0.018 second>-0.371 rivals<=7.5
+0.018 leans<=1e-35 leadlen>0.211 rivals<=8.5 second>0.936
-0.018 keytail>5.5 rivals<=7.5 second>1.03 keytail<=58.5
+0.018 linked<=0.288 rivals<=10.5 closes<=1e-35 crossz<=-4.74
+0.018 last<=0.458 crossz<=-2.37 rivals<=1.5 keytail<=85.5
-0.018 keyhead<=0.626 second>1.23 leadtail<=0.0748
-0.018 keyhead<=0.626 second<=1.23 peak<=-11.1
+0.018 rivals<=7.5 leadtail>0.595
-0.018 crossz<=-2.37 rivals<=14.5 closes<=1e-35 bylines>1e-35
+0.018 rivals>10.5 leadlen>0.507 leadlen<=1.89 leadtail>0.123 second>0.984
-0.018 keyhead<=0.626 bylines<=1e-35 keytail>229 local<=12.8
+0.018 leadlen>1.09 leadtail<=0.634 titlebelow>0.268 last<=0.026
+0.018 leadlen>1.09 leadtail<=0.634 titlebelow<=0.268 second>1.07
+0.018 leadlen>1.09 leadtail<=0.634 titlebelow<=0.268 second<=1.07 keyhead<=0.0231
-0.018 titlebelow<=0.929 titlebelow>0.693 per<=0.258
-0.018 bylines<=1.5 usual>0.0412 leadlen>0.211 keyhead>1e-35 second>0.382 rivals>35.5
-0.018 bylines<=1.5 usual>0.0412 leadlen>0.211 keyhead>1e-35 second<=0.382 leadtail<=0.482
-0.018 keyhead<=0.5 rivals<=27.5 closes<=1e-35 keytail<=64.5 signed<=1e-35
+0.018 rivals>6.5 keytail<=190 rivals<=22.5 margin>-7.97 peak>2.54
+0.018 bylines<=1.5 usual>0.0412 leadlen>0.211 keyhead<=1e-35
+0.018 rivals>19.5 leadtail>0.51
-0.018 keytail>491 leadtail<=0.876 local>12.8 carrytail>0.0491
-0.018 bylines<=1.5 keytail>1e-35 keyhead<=0.5 second<=1.34 peak<=-11.1
+0.018 crossz<=-3.05 last<=0.243 closes<=1e-35 carrytail>0.0381 leadtail<=0.41
-0.018 keytail<=1.78e+03 second>0.897 leadlen>1.07 last>0.2
-0.018 second<=-0.371 leadtail<=0.244 signed>1e-35
+0.018 usual>0.0412 second>1.76 leadtail<=0.324 peak>-8.13
-0.018 linked>0.112 margin<=5.97 leadtail>0.417
-0.018 rivals<=10.5 leadlen>0.878 usual>0.0877 leadlen<=1.09 local<=62.6
-0.018 rivals>19.5 leadtail<=0.51 last<=0.184
+0.018 keytail<=2.14e+03 leadlen>1.34 usual>0.151 local>7.13
+0.018 local>3.38 leadtail>0.0674 rivals>12.5
+0.018 local>3.38 leadtail>0.0674 rivals<=12.5 closes<=1e-35 keytail<=190 rivals>3.5
+0.018 carrytail<=0.262 second>1.34 keytail<=388 leadtail>0.402 carrytail>0.0761
+0.018 carrytail<=0.262 second>1.34 keytail<=388 leadtail<=0.402 last<=0.115
-0.017 second<=1.23 peak>-11.1 keyhead>0.343
-0.017 second<=1.23 peak<=-11.1 last<=0.139
-0.017 keyhead<=0.626 rivals<=13.5 keytail>229 second<=0.998 rivals>7.5
+0.017 rivals<=10.5 leadlen>0.388 second<=0.459 keyhead<=0.0263
-0.017 keyhead<=0.5 keytail>37.5 rivals<=19.5 leadlen<=0.327 bylines>1e-35
-0.017 keyhead<=0.5 keytail<=37.5 signed<=1e-35
+0.017 keytail<=1.78e+03 carrytail<=0.0141 crossz<=-4.74 leadlen<=1.08
+0.017 second>1.34 keytail>388 per>0.714
+0.017 keytail<=1.78e+03 second>0.897 keytail>64.5 carrytail<=0.0915
-0.017 crossz<=-2.37 rivals<=14.5 closes<=1e-35 bylines<=1e-35 per<=0.12
+0.017 most<=0.456 leadtail>0.0599 rivals<=12.5 closes<=1e-35 leadlen>0.344 crossz<=-4.61 keytail<=233
-0.017 keytail>491 keytail<=629 per>0.696 carrytail>0.0903
+0.017 keytail<=1.01e+03 leadlen<=1.22 leadlen>1.09
-0.017 keytail<=1.78e+03 leadlen<=1.34 leadlen>1.22
+0.017 rivals>10.5 leadlen<=0.472 keytail<=107 titlebelow<=0.268
+0.017 second<=1.34 peak>-11.1 keyhead<=1e-35
-0.017 keyhead<=0.464 rivals<=13.5 keytail>64.5 second<=1.15 peak<=-8.13
-0.017 keyhead<=0.626 second>1.76 usual<=0.106
-0.016 keyhead<=0.626 rivals<=8.5 keytail>229 second>0.998 local<=33.3
+0.016 per>0.104 titlebelow>0.186 keyhead<=0.183 usual<=0.265
+0.016 second>1.15 rivals>7.5 keytail>149
+0.016 keyhead<=0.309 carrytail>0.0439 leadtail>0.362
+0.016 keyhead<=0.309 carrytail<=0.0439 second>1.07 keytail<=88.5
+0.016 keyhead<=0.309 carrytail<=0.0439 second<=1.07 titlebelow<=0.469
-0.016 keyhead<=0.626 bylines<=1e-35 keytail<=229 rivals>6.5
+0.016 rivals>39.5 leadtail>0.51 peak<=15.3 carrytail<=0.0672
+0.016 second>1.23 leadtail>0.0748 closes<=1e-35 local<=33.3 rivals<=5.5
-0.016 second>1.34 keytail>388
-0.016 second>3.04 titlebelow<=1e-35 keytail<=67.5
-0.016 closes<=1e-35 local>0.95 bylines>1e-35 peak<=6.84
-0.016 closes<=1e-35 local>0.95 bylines<=1e-35 per<=0.14
-0.016 rivals<=39.5 linked<=0.288 second>0.897 keytail<=58.5
+0.016 second>1.07 leadlen>1.07 last>0.115 leadtail>0.265
+0.016 second>1.07 leadlen>1.46 last<=0.115
+0.016 last<=0.458 crossz<=-2.37 rivals<=13.5 keytail>85.5 second<=1.15
+0.016 crossz<=-2.37 rivals<=13.5 closes<=1e-35 bylines<=1e-35 local>0.95 keytail<=229 keyhead>1e-35
-0.016 keyhead<=0.626 second>1.49 keytail>97.5 keytail<=508 usual<=0.0877
-0.016 keyhead<=0.626 second>1.49 keytail<=324 keytail>143 usual<=0.0877
-0.016 keyhead<=0.626 second>1.49 keytail<=143 peak<=-13.1
+0.016 rivals<=10.5 leadlen<=0.878
+0.016 keytail<=2.14e+03 keyhead<=0.626 second>2.77 crossz>-4.4
+0.016 keytail<=2.14e+03 keyhead<=0.626 second>1.76 crossz<=-4.4 rivals>15.5
+0.016 keytail<=2.14e+03 keyhead<=0.626 second>1.76 crossz<=-4.4 rivals<=9.5
+0.016 keytail<=2.14e+03 second>0.897 keytail>58.5 carrytail<=0.0174 crossz>-4.82
-0.016 carrytail<=0.262 second>1.34 keytail>388
-0.016 carrytail<=0.262 second>1.34 keytail<=388 leadtail<=0.402 last>0.115
-0.016 rivals>7.5 keytail>149 second<=0.912
-0.016 keytail<=2.14e+03 leadlen>1.34 crossz>-4.95
-0.016 closes<=1e-35 local<=5.39 leadtail>0.41
+0.015 keytail<=1.78e+03 second>0.897 keytail>58.5 rivals<=5.5 last>0.133 leadtail>0.313
+0.015 carrytail<=0.125 crossz<=-3.55 carrytail>0.0286 leadtail<=0.51
+0.015 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 second>1.01 leadlen>1.17
+0.015 keytail<=37.5 signed<=1e-35 keyhead<=0.0736 second>1e-35 second<=1.01 linked<=0.106
-0.015 second<=3.04 local>-2.71 bylines>1.5
-0.015 second<=3.04 local>-2.71 bylines<=1.5 second>0.991 rivals<=2.5
+0.015 rivals<=14.5 keytail>64.5 second>1 most<=0.291 keytail<=213
-0.015 keytail<=2.14e+03 keyhead<=0.626 second>1.34 keytail>388
-0.015 keytail<=28.5 keyhead<=0.626 second>1.34
-0.015 keytail<=2.14e+03 keyhead<=0.626 second<=1.34 peak<=-11.1
+0.015 keytail<=2.14e+03 keyhead<=0.626 keytail>229 local>12.8 second>0.991 crossz<=-5.28 rivals>12.5
+0.015 keytail<=1.78e+03 last<=0.458 second<=0.897 keyhead<=0.0134
+0.015 keyhead<=0.626 rivals<=7.5 keytail>229 second<=0.998
-0.015 keytail>85.5 per<=0.168 leadtail>0.417
-0.015 keyhead<=0.5 rivals>19.5
-0.015 crossz<=-2.37 rivals>14.5
+0.015 keyhead<=0.227 carrytail<=0.0412 second>0.991 keytail<=88.5
+0.015 keyhead<=0.227 carrytail<=0.0412 second<=0.991 leadlen<=1.74
+0.015 local>4.78 leadtail<=0.2 cross>0.247
-0.015 keytail>5.5 bylines<=1.5 usual>0.0412 rivals>19.5 local<=34.7
-0.015 keytail<=2.14e+03 keyhead<=0.626 leadlen>1.34 last>0.208
-0.015 keytail<=2.14e+03 keyhead<=0.626 leadlen<=1.34 leadlen>1.22
+0.015 second>-0.371 rivals>6.5 keytail>190 rivals<=12.5
-0.015 rivals<=7.5 leadlen>0.388 second<=0.459 keyhead>0.0263 usual>0.138
+0.015 second>-0.371 rivals<=10.5 keytail>88.5 leadlen>0.258
-0.015 second>-0.371 rivals>7.5 keytail<=194
+0.015 rivals<=39.5 closes>1e-35 second<=1.53
+0.015 closes<=1e-35 local>12.8 keytail>229
-0.015 keytail<=1.31e+03 carrytail<=0.262 keytail>716 rivals>47.5
-0.015 last<=0.304 leadtail<=0.0674
-0.015 rivals>7.5 keytail>149 second>0.912 carrytail>0.0928
-0.015 keytail<=233 last<=0.458 second>0.897 keytail>64.5 rivals>8.5
-0.015 keytail<=64.5 last<=0.458 second>0.897
-0.015 most<=0.456 crossz>-3.05
-0.014 leadlen>1.09 leadtail<=0.634 titlebelow>0.268 last>0.026 carry<=0.0428
+0.014 keytail<=2.14e+03 keyhead<=0.626 leadlen>1.34 last<=0.208
-0.014 most<=0.445 leadtail<=0.1
+0.014 second>-0.371 rivals<=10.5 keytail>88.5 leadlen<=0.258 second<=0.947
+0.014 linked<=0.288 leadtail>0.0599 second<=1.34 rivals<=10.5 leans<=1e-35 keytail<=190
-0.014 keytail<=2.14e+03 keyhead<=0.626 second<=0.382 rivals<=2.5 leadtail<=0.584 keyhead>0.0134
-0.014 keyhead<=0.5 rivals<=27.5 closes<=1e-35 keytail>64.5 leans>1e-35
+0.014 leans<=1e-35 second<=0.967 rivals<=8.5 keytail>67.5
+0.014 most<=0.456 leadtail>0.0599 second<=1.34 rivals<=8.5 leadtail<=0.595
+0.014 keytail<=1.78e+03 second<=0.897 second>0.864 titlebelow<=0.154 usual>0.401
+0.014 keyhead<=0.464 rivals<=13.5 keytail>64.5 second<=1.15 peak>-8.13
+0.014 second>-0.371 rivals<=3.5 keytail<=88.5 keyhead<=0.168
-0.014 most<=0.445 crossz>-3.05
+0.014 keytail<=2.14e+03 second<=0.897 second>0.864 titlebelow<=0.315 usual>0.401
+0.014 leadtail>0.0599 last<=0.2 closes<=1e-35 bylines>1e-35
+0.014 leadtail>0.0599 last<=0.2 closes<=1e-35 bylines<=1e-35 carrytail>0.0381 leadtail<=0.265
-0.014 per<=0.16 leadtail<=0.417 keytail<=101
-0.014 crossz<=-2.37 rivals>13.5 leadtail<=0.51
-0.014 crossz<=-2.37 rivals<=13.5 leadlen<=0.327 keytail<=119 second>0.382
+0.014 keytail<=2.14e+03 keyhead<=0.0134 second<=0.897 rivals<=2.5 leadtail<=0.584
+0.014 rivals<=39.5 linked<=0.288 second>0.897 keytail>233 rivals>5.5
+0.014 crossz<=-3.05 rivals<=13.5 closes<=1e-35 last<=0.304 keytail<=88.5 rivals>1.5
+0.014 last<=0.458 second<=1.34 keyhead<=0.227 carrytail>0.0141 rivals<=6.5
-0.014 most<=0.445 crossz>-3.55
+0.014 local>0.95 second>1.23 keytail>152 local<=33.3 usual>0.106 second<=1.49
-0.014 second>-0.371 rivals>10.5 local>4.78 keytail>261 carrytail>0.0773
+0.014 leadlen<=0.507 bylines>1e-35 margin>14.8
-0.014 rivals>39.5 leadtail>0.51 peak<=15.3 carrytail>0.0672
-0.014 rivals>39.5 leadtail<=0.51 second>0.984
-0.014 second<=0.897 rivals>2.5 leadlen<=1.63
-0.013 carrytail<=0.262 rivals<=39.5 closes<=1e-35 keyhead<=0.32 peak<=-11.1
-0.013 keytail>491 leadtail<=0.876 local>9.2 margin>-68.7 keytail<=585
+0.013 keytail<=2.14e+03 leadlen<=2.97 second>0.897 leadlen>1.07
-0.013 second<=3.04 local>-5.77 keyhead>0.5
+0.013 keytail>1e-35 bylines<=1.5 usual>0.0412 leadlen>0.211 keyhead<=1e-35
-0.013 rivals<=13.5 linked<=0.288 keytail>229 second>0.998 local<=10.4
-0.013 second<=0.459 leadlen>0.375 keyhead>0.0263 usual>0.142 leadtail>0.304
-0.013 usual>0.0412 second>1.76 leadtail<=0.324 peak<=-8.13
+0.013 keytail<=1.78e+03 keytail>686
+0.013 leadlen<=0.211 keytail>104 carrytail<=0.115 second>0.897 leadtail<=0.3
+0.013 carrytail<=0.262 second<=3.04 peak>-11.1 titlebelow>0.141
-0.013 keytail<=2.14e+03 keyhead<=0.626 keytail>229 local<=12.8
-0.013 carrytail<=0.262 second>3.04 keytail<=67.5
-0.013 carrytail<=0.262 second<=3.04 peak<=-11.1 leadtail<=0.294
+0.013 linked<=0.288 leadlen>0.327 rivals<=36.5 closes<=1e-35 peak>-10.7 per>0.16
-0.013 second>0.459 rivals>6.5 keytail<=190
+0.013 keytail<=1.78e+03 last<=0.458 second>0.897 keytail>233 rivals>8.5
+0.013 most<=0.445 crossz<=-3.55 rivals>13.5
+0.013 most<=0.445 crossz<=-3.55 rivals<=13.5 closes<=1e-35 bylines>1e-35
+0.013 most<=0.445 crossz<=-3.55 rivals<=13.5 closes<=1e-35 bylines<=1e-35 keytail<=161 rivals>3.5
+0.013 rivals>7.5 keytail>149 second>0.912 carrytail<=0.0928
-0.013 bylines<=1.5 usual>0.0412 titlebelow>0.929
-0.013 bylines<=1.5 usual>0.0412 titlebelow<=0.929 titlebelow>0.693 per<=0.258
+0.013 bylines<=1.5 usual>0.0412 carrytail<=0.02 second>0.882 keytail>70.5 keyhead>0.0922
+0.013 bylines<=1.5 usual>0.0412 carrytail<=0.02 second>0.882 keytail<=70.5
+0.013 bylines<=1.5 usual>0.0412 carrytail<=0.02 second<=0.882
-0.013 keyhead<=0.626 second>1.49 keytail>324
+0.013 leadlen>0.211 keytail>1.31e+03 rivals>55.5
-0.013 second<=-0.371 leadtail>0.111 keytail<=116 peak<=7.72
-0.013 linked>0.108 margin<=5.97 last<=0.108
+0.013 keytail<=64.5 signed>1e-35 second>0.676
+0.013 keytail<=64.5 signed>1e-35 second<=0.676 keytail>43.5
+0.013 rivals<=7.5 leadlen>0.388 second<=0.459 keyhead<=0.0263
+0.013 second>1.34 carrytail>0.0141 usual>0.0412
-0.013 titlebelow>0.929 carry<=0.0561 peak<=1.13
-0.013 last<=0.294 crossz>-3.55
-0.012 keytail>324 bylines<=1.5 usual>0.0412 second>1.76
+0.012 second>-0.371 rivals<=10.5 keytail>88.5 second<=1.07
-0.012 keytail<=2.14e+03 keyhead<=0.626 second>1.76 crossz>-4.4 second<=2.77
+0.012 second>1.34 keytail<=388 keytail>28.5 per>0.156 margin<=-10.3
+0.012 second>-0.371 rivals<=10.5
+0.012 second>-0.371 rivals<=7.5 last<=0.318
-0.012 local>1.92 carrytail>0.0351 leadtail<=0.362
-0.012 leadlen>1.09 keytail<=1.31e+03 cross>0.377
+0.012 keytail<=1.78e+03 second<=0.897 keyhead<=0.0134
-0.012 crossz>-3.05 leadtail>0.265
-0.012 rivals<=19.5 closes<=1e-35 linked<=0.288 bylines>1e-35
-0.012 keytail<=2.14e+03 keyhead<=0.626 second>1.76 usual<=0.106
+0.012 keytail>37.5 rivals<=7.5 leadlen>0.388 second>0.459
-0.012 second<=1.34 peak>-11.1 keyhead>1e-35 crossz>-4.74
-0.012 second<=1.34 peak<=-11.1 last<=0.139
-0.012 leadtail>0.0599 rivals>13.5
-0.012 leadtail>0.0599 rivals<=13.5 closes<=1e-35 keyhead>0.296
-0.012 leadtail<=0.0599 cross<=0.164
-0.012 leadtail>0.0599 last>0.2
+0.012 last<=0.458 second>1.34 leadtail>0.135 linked>0.219
-0.012 keyhead<=0.626 second>1.49 closes<=1e-35 keytail>143 keytail<=324 crossz>-3.39
+0.012 closes<=1e-35 last<=0.419 crossz<=-4.74 rivals<=7.5
+0.012 leadlen<=0.211 carrytail>0.0634 margin>8.66
+0.012 leadlen<=0.211 carrytail<=0.0634 second>0.897 leans>1e-35
+0.012 leadlen<=0.211 carrytail<=0.0634 second<=0.897
-0.012 second<=1.76 local<=1.27 leadtail>0.46
+0.012 second>-0.371 rivals>7.5 keytail>194 local<=44.4 carrytail<=0.0398
+0.012 rivals<=12.5 keytail>229 local>11.7 second>0.991 keyhead>0.0922
-0.012 keyhead<=0.464 rivals<=13.5 keytail<=64.5 signed<=1e-35
-0.012 keyhead<=0.5 keytail>37.5 rivals>19.5
-0.011 second>1.23 leadtail>0.0748 closes<=1e-35 most>0.291
-0.011 leadlen<=1.09 leadlen>0.878
-0.011 second>1.23 leadtail>0.0748 closes<=1e-35 per<=0.156
-0.011 keytail<=2.14e+03 keyhead<=0.626 second<=0.897 rivals>2.5
-0.011 keytail<=1.78e+03 last<=0.458 keytail>686 local<=16.1
-0.011 keytail<=686 last<=0.458 keytail>491
-0.011 leadlen>0.211 keyhead>0.373 leadtail>0.402
-0.011 leadlen>0.211 keyhead<=0.373 peak<=-11.1
+0.011 crossz<=-2.37 rivals>13.5 leadtail>0.51
+0.011 keytail<=1.78e+03 second>0.897 keytail>233 rivals>5.5
+0.011 rivals<=10.5 keytail>67.5 leadlen>0.388 second>0.284
+0.011 closes<=1e-35 local>5.39 bylines<=1e-35 crossz<=-4.68 carrytail>0.0367
-0.011 leadtail>0.0599 rivals>12.5
-0.011 leadtail>0.0599 rivals<=12.5 closes<=1e-35 leans>1e-35
-0.011 leadtail<=0.0599 carrytail<=0.0425
+0.011 leadtail>0.0599 rivals<=13.5 closes<=1e-35 keyhead<=0.296 keytail<=229 rivals>3.5
+0.011 second>0.459 rivals<=1.5
+0.011 rivals<=39.5 closes<=1e-35 linked<=0.255 crossz<=-2.48 bylines<=1e-35
+0.011 second>-0.371 rivals<=10.5 keytail>88.5 second<=0.957
+0.011 keyhead<=0.5 rivals<=19.5 keytail>85.5 second<=1.31 carrytail>0.0141
+0.011 second>-0.371 rivals<=6.5
-0.011 keyhead<=0.626 second<=1.49 keyhead>0.227 leadtail>0.467
+0.011 keytail>5.5 rivals<=10.5 leadlen>0.375
-0.011 rivals<=10.5 keytail<=67.5 signed<=1e-35
-0.011 crossz<=-3.05 rivals>13.5
-0.011 crossz<=-3.05 rivals<=13.5 closes<=1e-35 last>0.304
-0.011 usual>0.0412 second>1.76 rivals>9.5 leadlen<=0.542
-0.011 usual>0.0412 second>1.76 rivals<=9.5 leadlen>0.459
-0.011 usual>0.0412 second>1.76 rivals<=9.5 leadlen<=0.459 second<=2.04
-0.011 usual<=0.0412 last<=0.093
+0.011 rivals<=39.5 closes<=1e-35 linked<=0.288 leans<=1e-35 keytail>64.5
+0.011 rivals<=19.5 closes<=1e-35 linked<=0.288 bylines>1e-35 usual>0.306
-0.011 second>-0.371 rivals>7.5 keytail>194 local<=44.4 carrytail>0.0398
-0.011 peak<=-4.18 linked>0.0481 closes>1e-35
+0.011 second>-0.371 rivals<=10.5 linked<=0.26
+0.010 carrytail<=0.262 rivals<=39.5 closes<=1e-35 keyhead<=0.32 peak>-11.1 second>0.897
+0.010 keytail>5.5 rivals>10.5 carrytail<=0.0773
+0.010 most<=0.445 leadtail>0.1 closes<=1e-35 bylines>1e-35
+0.010 most<=0.445 leadtail>0.1 closes<=1e-35 bylines<=1e-35 keyhead>0.3
-0.010 leadlen<=0.878 bylines>1e-35 leadlen>0.507 second<=1.26
-0.010 per>0.104 titlebelow<=0.186 leans>1e-35
-0.010 local>0.95 second>1.23 keytail>152 local<=33.3 usual<=0.106
-0.010 local>0.95 second<=1.23 keyhead>0.227
-0.010 keyhead<=0.626 second<=1.34 peak>-11.1 keyhead>0.227
-0.010 keytail<=1.78e+03 second<=0.897 rivals>2.5
+0.010 keyhead<=0.227 second<=1.49
-0.010 rivals<=39.5 closes<=1e-35 linked<=0.288 crossz<=-2.37 peak<=-11.1
-0.010 carry>0.138 margin<=5.97 leadtail>0.41
+0.010 bylines<=1.5 usual>0.0412 leadlen>0.211 keyhead>1e-35 second<=0.382 leadtail>0.482
-0.010 crossz<=-3.05 last>0.243
+0.010 leadlen>0.211 keytail<=1.31e+03 leadlen<=0.905
+0.010 keyhead<=0.626 second>1.23 leadtail>0.0748 closes<=1e-35 carrytail<=0.0724 crossz>-4.47
+0.010 second<=3.04 local>-2.71 bylines<=1.5 second>0.991 rivals>2.5
+0.010 keytail>491 leadtail>0.876 rivals<=21.5
+0.010 keytail>585 leadtail<=0.876 local>9.2 margin>-68.7
-0.010 keytail<=1.78e+03 second>0.897 keytail>64.5 carrytail>0.0915
-0.009 keytail<=233 second>0.897 keytail>58.5 rivals>5.5
+0.009 carrytail>0.0915 leadtail>0.261 last<=0.208
+0.009 carrytail<=0.0915 crossz>-3.55
-0.009 leadtail>0.0674 last>0.174
-0.009 leadtail<=0.0674 carrytail<=0.0334
+0.009 keyhead<=0.626 second<=0.882 local>1.27 carrytail<=0.02
-0.009 keytail>256 bylines>1.5 margin>14.8
+0.009 keytail<=1.78e+03 carrytail<=0.0141 crossz>-4.68
-0.009 crossz<=-3.05 most>0.345
+0.009 rivals<=19.5 closes>1e-35 leadlen>0.931
+0.009 rivals>39.5 leadtail<=0.92 leadtail>0.362 last<=0.184
-0.009 keytail<=1.78e+03 leadlen>1.34 last<=0.227 usual<=0.151
-0.009 second>3.04 titlebelow<=1e-35 keytail>331
+0.009 rivals<=10.5 closes<=1e-35 crossz<=-4.74
+0.009 crossz<=-2.37 rivals<=19.5 closes<=1e-35 bylines<=1e-35 local>0.95 keytail<=88.5
+0.009 rivals<=10.5 leadlen>1.08 crossz<=-4.95 carrytail>0.0141
-0.009 rivals<=19.5 closes<=1e-35 linked<=0.288 bylines<=1e-35 per<=0.156
-0.009 rivals<=7.5 leadtail<=0.595 keyhead>0.165 leadtail>0.313
+0.009 leans<=1e-35 titlebelow<=1e-35 second>1.99 leadlen>0.459
-0.009 keytail<=1.78e+03 keyhead>0.464 second>1.43
-0.009 keytail<=1.78e+03 keyhead<=0.464 peak<=-11.1
+0.009 carrytail<=0.262 rivals<=39.5 closes>1e-35 leadlen>0.726
-0.009 rivals<=14.5 keytail>64.5 second>1 most>0.291
+0.009 second<=-0.371 leadlen<=1.44 leadlen>0.344 keytail<=49.5 signed<=1e-35 keytail>28.5
+0.009 rivals<=10.5 leadlen>0.388 second>-0.371 keyhead<=0.242
-0.009 rivals<=19.5 closes<=1e-35 linked<=0.26 crossz<=-2.37 bylines>1e-35
-0.009 second>-0.371 rivals>7.5 keytail>190 most>0.164
+0.009 usual>0.0412 second<=1.76 local>1.27 carrytail<=0.02 second>0.882 keytail<=70.5
+0.009 usual>0.0412 second<=0.882 local>1.27 carrytail<=0.02
+0.009 keytail>1e-35 rivals<=7.5
-0.009 keyhead<=0.464 rivals>13.5
-0.009 keytail<=1.78e+03 carrytail>0.0141 leadtail<=0.0599 cross<=0.35
+0.009 keytail<=1.78e+03 leadlen<=0.878 bylines<=1e-35
-0.009 rivals<=10.5 closes<=1e-35 crossz>-4.74
-0.009 closes<=1e-35 local>5.39 bylines>1e-35
+0.008 closes>1e-35 second<=1.53
+0.008 closes<=1e-35 last<=0.419 crossz<=-4.74 leadlen>1.08
-0.008 rivals<=39.5 linked<=0.288 second>0.897 keytail>58.5 rivals>5.5 keytail<=233
+0.008 second>-0.371 rivals>19.5 leadtail>0.51
+0.008 keytail>1e-35 bylines<=1.5 usual>0.0412 second<=1.76 local>1.27
-0.008 leadlen>1.09 leadtail<=0.634 titlebelow<=0.268 second<=1.07 keyhead>0.0231
-0.008 keytail>5.5 rivals>10.5 carrytail>0.0773 local>12.8
+0.008 keytail>1.31e+03 bylines>1e-35 leadtail>0.572
+0.008 closes<=1e-35 carrytail<=0.116 crossz<=-3.55 bylines>1e-35
+0.008 closes<=1e-35 carrytail<=0.116 crossz<=-3.55 bylines<=1e-35 carrytail>0.0367 leadtail<=0.256
+0.008 keytail>491 leadtail<=0.876 local>12.8 carrytail<=0.0491
+0.008 closes>1e-35 second<=1.53 rivals>2.5
-0.008 carrytail<=0.262 second>3.04 keytail>217
+0.008 leadtail>0.0599 rivals<=12.5 closes<=1e-35 leans<=1e-35 keytail<=64.5
+0.008 linked>0.143 margin>5.97
+0.008 linked<=0.143 leadtail<=0.25 carrytail>0.0412
-0.008 keyhead<=0.5 rivals<=19.5 keytail<=85.5 signed<=1e-35
+0.008 keytail<=2.14e+03 second>0.897
+0.008 bylines<=1.5 keytail>5.5 last<=0.458 leadlen>0.258 keyhead<=0.373 carrytail>0.02
+0.008 keytail<=37.5 keyhead<=0.0736 titlebelow<=0.0774 second<=0.957
-0.008 keytail<=2.14e+03 leadlen<=2.97 second<=0.746 leadlen>0.931
-0.008 keytail<=2.14e+03 leadlen>1.34 last>0.227 leadtail>0.53
-0.008 keytail<=2.14e+03 leadlen>1.34 last<=0.227 usual<=0.151
+0.008 leadlen>1.09 keytail<=1.31e+03
-0.008 keyhead>0.309 leadtail>0.391
-0.008 keyhead<=0.309 carrytail>0.0439 leadtail<=0.362
+0.008 rivals<=39.5 closes<=1e-35 linked<=0.288 crossz<=-2.37 peak>-11.1
+0.008 cross>0.479 leadtail>0.318 linked<=0.233
+0.008 cross<=0.479 closes<=1e-35 carrytail>0.0351 peak<=2
+0.008 bylines<=1.5 keytail>5.5 keyhead<=0.5 second<=1.34 peak>-11.1 keyhead>1e-35
-0.008 keytail>5.5 rivals<=19.5 closes<=1e-35 keyhead<=0.309 bylines>1e-35
-0.008 keytail>5.5 rivals<=19.5 closes<=1e-35 keyhead<=0.309 bylines<=1e-35 keytail<=229 rivals>6.5
-0.008 rivals>19.5 per>0.458 local<=29.8
-0.008 closes<=1e-35 carrytail>0.116 last<=0.133
-0.008 closes<=1e-35 carrytail<=0.116 crossz>-3.55
+0.008 keytail>85.5 per>0.168
+0.008 local>5.09 leadtail<=0.2 cross>0.247
+0.008 local<=5.09 leadtail>0.438
+0.008 keytail<=1.78e+03 carrytail<=0.0141 crossz>-4.74
-0.008 rivals>19.5 leadtail>0.51 rivals<=31.5
-0.008 bylines<=1.5 usual>0.0412 second<=1.34 keyhead>1e-35 crossz<=-4.74 peak<=-8.47
+0.008 keytail<=2.14e+03 carrytail>0.00972 usual>1e-35 second>1.34
+0.008 keytail<=2.14e+03 carrytail<=0.00972 keytail>85.5 last>0.0417
+0.008 keytail<=85.5 carrytail<=0.00972
+0.008 last<=0.458 keytail>37.5 second<=1.23 peak>-9.2
+0.008 rivals<=7.5 leadtail>0.595 rivals>2.5
+0.008 rivals<=7.5 leadtail<=0.595 keyhead<=0.165 keytail>85.5
+0.008 rivals<=7.5 leadtail<=0.595 keyhead<=0.165 keytail<=85.5 signed>1e-35
-0.008 rivals<=39.5 closes<=1e-35 linked<=0.26 crossz<=-2.48 leadtail<=0.595 bylines>1e-35
-0.007 keytail<=64.5 signed<=1e-35 local<=13.1 rivals>1.5 second>1.35
-0.007 keytail<=64.5 signed<=1e-35 local<=13.1 rivals<=1.5
+0.007 second>-0.371 rivals<=3.5 keytail<=88.5
-0.007 keyhead<=0.626 second>1.49 keytail>97.5 keytail<=508 usual<=0.106
+0.007 most<=0.445 crossz<=-3.05 carrytail>0.0351 leadtail<=0.417
-0.007 keytail<=1.78e+03 leadlen>1.34 last<=0.208 usual<=0.151
+0.007 rivals<=39.5 closes<=1e-35 linked<=0.26 crossz<=-2.48 leadtail<=0.595 bylines<=1e-35
-0.007 rivals<=39.5 closes<=1e-35 linked<=0.255 crossz<=-2.48 bylines>1e-35
+0.007 most<=0.456 leadtail>0.0599 second>1.34 keytail<=143
+0.007 leans<=1e-35 second<=1.49 rivals<=8.5 keytail<=213
+0.007 second>-0.371 rivals<=10.5 keytail>85.5
-0.007 rivals>19.5 leadtail<=0.51 local>23.5
-0.007 rivals<=10.5 leadlen>0.388 second<=0.459 keyhead>0.0263 leadtail>0.304
+0.007 second>1.34 keytail<=182 keytail>28.5 per<=0.156
+0.007 second>1.76 usual>0.106 rivals<=9.5
+0.007 keytail<=2.14e+03 leadlen<=2.97 second>0.897
-0.007 closes<=1e-35 local>5.39 keytail>229 local<=12.8
-0.007 closes<=1e-35 local>5.39 keytail<=229 rivals>6.5
+0.007 rivals<=19.5 closes<=1e-35 linked<=0.26 crossz<=-2.37 bylines<=1e-35
-0.007 last<=0.458 crossz<=-2.37 rivals>13.5
-0.007 last<=0.458 crossz<=-2.37 rivals<=13.5 keytail<=85.5 rivals>1.5
+0.007 keytail<=85.5 rivals<=3.5 leadlen<=0.887
-0.007 second>1.07 leadlen<=1.07 local<=62.6
+0.007 bylines<=1.5 keytail>5.5 last<=0.458 second<=1.23 peak>-11.1
+0.007 second>-0.371 rivals<=7.5 keyhead<=0.227
-0.007 local>3.38 leadtail<=0.0674
-0.007 closes<=1e-35 local>5.39 bylines<=1e-35 crossz>-4.68
-0.007 second>1.23 leadtail>0.0748 closes<=1e-35 local<=33.3 rivals>5.5
-0.007 rivals<=19.5 closes<=1e-35 crossz>-4.21 leadlen>0.811 linked<=0.0576
-0.007 keytail<=1.78e+03 leadlen<=1.34 leadlen>0.878
+0.007 leadtail>0.595 rivals>2.5 titlebelow<=0.154
+0.007 leadtail<=0.595 keyhead<=0.207 bylines<=1e-35
+0.006 keyhead<=0.626 bylines<=1e-35 keytail<=229 rivals<=6.5
+0.006 bylines<=1.5 keytail>1e-35 last<=0.458 second<=1.34 keyhead<=0.227 carrytail>0.0224
+0.006 leans<=1e-35 titlebelow<=1e-35 second<=1.99 rivals<=8.5
+0.006 closes<=1e-35 local>5.39 keytail<=229 rivals<=6.5
+0.006 keytail>37.5 rivals<=7.5 second<=1.03 peak>-5.6
+0.006 closes<=1e-35 last<=0.449 per>0.16 keytail>88.5
-0.006 second>-0.371 rivals>10.5 carrytail>0.0736 local>12.8
-0.006 second>-0.371 rivals>10.5 carrytail<=0.0736 keytail>261 second<=0.912
-0.006 second>-0.371 rivals>10.5 carrytail<=0.0736 keytail<=261
-0.006 second<=3.04 local>-5.77 keyhead<=0.373 peak<=-27.4
-0.006 second<=3.04 local>-5.77 keyhead<=0.5 peak<=-11.1
+0.006 leans<=1e-35 leadlen>0.211 keytail>64.5 rivals<=10.5 second<=0.897
+0.006 second<=3.04 local>-2.71 bylines<=1.5 second>0.991
-0.006 rivals>10.5 keytail>261 local<=12.8 carrytail<=0.0773
+0.006 bylines<=1.5 usual>0.0412 second<=1.34 keyhead>1e-35 crossz<=-4.74 peak>-8.47
+0.006 rivals>10.5 leadlen>0.472 leadlen<=1.89 leadtail>0.123
-0.006 titlebelow>0.929 carry>0.0561 peak>8.76
+0.006 keytail<=2.14e+03 keyhead<=0.626 second>1.76 usual>0.106 rivals<=9.5
-0.006 leadtail<=0.595 keyhead>0.207 leadtail>0.175 leans<=1e-35
-0.006 leadtail<=0.595 keyhead<=0.207 bylines>1e-35
+0.006 keyhead<=0.626 second>1.76 usual>0.106 keytail>152 per<=0.16
+0.006 keyhead<=0.626 second>1.76 usual>0.106 keytail<=152
-0.006 keyhead<=0.626 rivals>13.5
+0.006 rivals<=7.5 leadtail<=0.595 keyhead<=0.165
+0.006 bylines<=1.5 usual>0.0412 leadlen>0.211 keyhead>1e-35 second>0.382 rivals<=35.5
-0.006 keytail<=1.78e+03 last<=0.458 second<=0.897 keyhead>0.0134
+0.006 bylines<=1.5 usual>0.0412 carrytail>0.02 leadtail>0.0785
+0.006 local>0.95 second<=1.23 keyhead<=0.227
+0.006 bylines<=1.5 keytail>1e-35 keyhead<=0.5 second<=1.34 peak>-11.1 keyhead>1e-35
+0.006 keytail<=85.5 rivals<=3.5 leadlen<=1.74 leadlen>0.887 last<=1e-35
+0.006 closes<=1e-35 local>0.95 bylines<=1e-35 per>0.14 carrytail>0.0381
+0.006 keytail<=1.31e+03 closes>1e-35 second<=1.53 carrytail>0.0286
+0.006 keytail<=2.14e+03 second>0.897 keytail>58.5 carrytail>0.0174 leadtail>0.139
+0.006 per>0.16 titlebelow<=0.573 keytail>88.5
+0.006 keytail>5.5 bylines<=1.5 usual>0.0412 rivals<=19.5
+0.006 rivals<=6.5
-0.006 second>-0.371 rivals>12.5 keytail>190
-0.006 linked<=0.288 leadlen>0.327 rivals<=36.5 closes<=1e-35 peak>-10.7 per<=0.16
-0.006 keytail>491 keytail<=629 peak<=22.7 per>0.714
+0.006 rivals<=10.5 leadlen>0.388 second>0.459
-0.006 per>0.104 titlebelow>0.186 keyhead>0.183
-0.006 per<=0.104 leadtail>0.417
+0.006 keytail<=1.78e+03 second<=0.897 rivals<=2.5 leadtail<=0.584 keyhead<=0.198 bylines<=1e-35
-0.006 rivals>7.5
+0.006 crossz<=-2.37 rivals<=13.5 leadlen>0.327 carrytail>0.0141
-0.006 second<=-0.371 keytail<=119 leadtail<=0.244 signed>1e-35
-0.006 leans>1e-35 keyhead<=0.0815
+0.006 second>-0.371 rivals>7.5 keytail>190 most<=0.164 second<=1.01
+0.005 bylines>1.5 usual<=0.647 carry<=0.0781
-0.005 rivals>10.5 leadlen>0.507 leadlen<=1.89 leadtail>0.123 second<=0.984
-0.005 second<=3.04 local>-5.77 keyhead<=0.373 titlebelow>0.682 usual<=0.268
-0.005 usual>0.0412 second>1.76 leadtail<=0.324
-0.005 second>-0.371 rivals>7.5
+0.005 keyhead<=0.5 keytail>37.5 rivals<=19.5 leadlen>0.327 closes<=1e-35
-0.005 keyhead<=0.626 bylines>1e-35 leadlen>0.67 leadtail<=0.634
+0.005 keyhead<=0.227 second<=1.34 peak>-11.1 titlebelow<=0.141
+0.005 rivals<=7.5 leadlen>0.388 second>0.459
+0.005 leadlen<=0.878 bylines<=1e-35
+0.005 second>0.459 rivals<=6.5
-0.005 last<=0.458 crossz<=-2.37 rivals<=13.5 keytail>85.5 second>1.15 most>0.331
-0.005 usual>0.0412 second<=1.76 local>1.27 leadlen>1.34 last>0.212
+0.005 last<=0.304 leadtail>0.0674 rivals>12.5
+0.005 last<=0.304 leadtail>0.0674 rivals<=12.5 closes<=1e-35 keytail>67.5 second>1 keyhead>0.305
+0.005 last<=0.304 leadtail>0.0674 rivals<=12.5 closes<=1e-35 keytail<=67.5
+0.005 rivals<=12.5 keytail>229 local>11.7 second<=0.991
+0.005 keytail>5.5 bylines>1.5 usual<=0.647 peak>6.84
+0.005 cross<=0.479 closes<=1e-35 carrytail>0.0351 leadtail<=0.256
""")
